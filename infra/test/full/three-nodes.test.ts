import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { asDetail, asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { makeIndexDocument } from '@sociale-kaart/search-index/document/make-index-document';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { benchWorld } from '../../bench/world.ts';
import { type RunningElasticsearch, startElasticsearch } from '../../elasticsearch/start-elasticsearch.ts';
import { askAllTheTime, askOnce } from './ask-all-the-time.ts';
import { processesOf } from './processes-of.ts';

jest.setTimeout(600_000); // three servers on a busy machine, and the first time they are fetched

const COUNT = 2_000;
/** Of so many voorzieningen one has another description, and one is gone. */
const EVERY = 4;
const LOOPS = 4;
/** Answers of the new version that are waited for. */
const ENOUGH = 200;

const geography = loadGeography();
const world = benchWorld(geography);
const questions = [
  {},
  { q: 'ouderen' },
  { q: 'hulp bij vervoer', pageSize: '50' },
  { gemeente: 'GM0344', straal: '30' },
  { q: 'vereniging', gemeente: 'GM0363', sorteer: 'naam' },
].map((parameters) => SearchQuery.parse(parameters));

let cluster: RunningElasticsearch;
let index: SearchIndex;
beforeAll(async () => {
  cluster = await startElasticsearch({ nodes: 3, java: { heapMb: 256, quick: true } });
  index = openIndex(cluster.urls.join());
});
afterAll(async () => {
  await index.close();
  await cluster.stop();
});

test('a server that is killed fails no search and no publication, and no answer is wrong', async () => {
  const asked = { index, geography, questions };
  await publish(1, inventedChanges(1));
  const before = await askOnce(asked);
  const asking = askAllTheTime(asked, LOOPS);
  await publish(2, withHalfway(inventedChanges(2), killServerOfCandidate));
  while (asking.count(2) < ENOUGH) await wait(50);
  const answers = await asking.stop();
  const after = await askOnce(asked);
  expect(new Set(answers.keys())).toEqual(new Set([...before.keys(), ...after.keys()]));
  for (const [question, given] of answers)
    expect([...given]).toEqual([...(before.get(question) ?? after.get(question) ?? [])]);
});

async function publish(volgnummer: number, changes: AsyncIterable<IndexChange>): Promise<void> {
  const writer = await index.writer();
  const candidate = await writer.candidate({
    catalogusId: 'proef',
    demo: true,
    gemaaktOp: '2026-11-21T03:00:00Z',
    tekstVersie: 'proef',
    volgnummer,
    volledig: volgnummer === 1,
    attachments: {},
  });
  await candidate.apply(changes);
  await candidate.finish();
  await candidate.promote();
  await writer.close();
}

/** All of them the first time, then only those that are different. */
async function* inventedChanges(volgnummer: number): AsyncIterable<IndexChange> {
  const criteria = world.lijsten['kwaliteit-criterium'].map(({ code }) => code);
  for (const one of invent({ world, count: COUNT, seed: 1, changedEvery: volgnummer === 1 ? 0 : EVERY })) {
    const voorziening = asVoorziening(one);
    const { id } = voorziening;
    if (volgnummer === 1 || one.nummer % EVERY === 0) {
      yield {
        soort: 'document',
        document: makeIndexDocument({ voorziening, detail: asDetail(one, criteria) }, geography),
      };
    } else if (one.nummer % EVERY === 1) {
      yield { soort: 'grafsteen', grafsteen: { id, volgnummer, reden: 'opgeheven', op: '2026-11-20' } };
    }
  }
}

async function* withHalfway(
  changes: AsyncIterable<IndexChange>,
  work: () => Promise<void>,
): AsyncIterable<IndexChange> {
  let count = 0;
  for await (const change of changes) {
    yield change;
    count += 1;
    if (count === COUNT / EVERY) await work();
  }
}

/** The worst one to lose: it holds the first copy of the version that is being written. */
async function killServerOfCandidate(): Promise<void> {
  const shards = (await (
    await fetch(`${cluster.urls[0]}/_cat/shards/sociale-kaart-v*.2-*?h=prirep,node&format=json`)
  ).json()) as { prirep: string; node: string }[];
  const place = Number(shards.find(({ prirep }) => prirep === 'p')?.node.replace('node-', '')) - 1;
  for (const pid of await processesOf([cluster.pids[place] as number])) process.kill(pid, 'SIGKILL');
}
