import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { type RunningElasticsearch, startElasticsearch } from '../../../infra/elasticsearch/start-elasticsearch.ts';
import { type LoopbackSources, loopbackSources } from '../../ingest/test/live/loopback-sources.ts';
import { temporaryFolder } from '../../ingest/test/temporary-folder.ts';
import { type ElasticsearchProxy, type Point, proxyFor } from './elasticsearch-proxy.ts';
import { edition, liveEditions, whole } from './live-editions.ts';

jest.setTimeout(300_000); // the first time Elasticsearch is fetched

const BRON = 'bron';
const PREFIX = 'gestopt';
const SERVICE = join(import.meta.dirname, 'processes/ingest.ts');

const folder = temporaryFolder();
let server: RunningElasticsearch;
let url: string;
let proxy: ElasticsearchProxy;
let sources: LoopbackSources;
let service: ChildProcess | undefined;
/** The last one that the source sent. */
let nr = 0;

beforeAll(async () => {
  server = await startElasticsearch();
  [url = ''] = server.urls;
  proxy = await proxyFor(url);
  sources = await loopbackSources([BRON]);
  sources.answer(BRON, { body: edition(nr) });
});
afterAll(async () => {
  service?.kill('SIGKILL');
  await sources.close();
  await proxy.close();
  await server.stop();
});

/** Resolves when the service has made up at its start what was left to publish. */
async function start(): Promise<Publicatie> {
  service = forked();
  return published(service);
}

function forked(): ChildProcess {
  const index = { SEARCH_INDEX: proxy.url, SEARCH_INDEX_PREFIX: PREFIX };
  const data = { BRONNEN: 'live', DATA_DIR: folder };
  const env = { ...process.env, ...sources.environment, ...index, ...data };
  return fork(SERVICE, [sources.folders.sources], { env });
}

async function published(child: ChildProcess): Promise<Publicatie> {
  const [publication] = await once(child, 'message');
  return publication as Publicatie;
}

/** Kills a service at a point of what it does. After that as if so much time has passed that it is known to be dead. */
async function kill(child: ChildProcess, reached: Promise<void>): Promise<void> {
  await Promise.race([reached, published(child).then(({ oordeel }) => expect(oordeel).toBe('not there yet'))]);
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
  proxy.goOn();
  await fetch(`${url}/${PREFIX}-stand/_doc/schrijver`, { method: 'DELETE' });
}

/** How the last run ended, and the publications. */
function ledgers() {
  const { runs, publications } = readCatalogue(join(folder, 'live/catalogus.sqlite'));
  return { run: runs.recent(1)[0]?.oordeel, publications: publications.recent(100).map(({ oordeel }) => oordeel) };
}

/** Aliases of every version that there is. */
async function aliases(): Promise<string[]> {
  const answer = await fetch(`${url}/${PREFIX}-v*/_alias`);
  const versions = (await answer.json()) as Record<string, { aliases: object }>;
  return Object.values(versions).map((one) => Object.keys(one.aliases).join());
}

test('killed in its first publication, there is nothing to be found, and the next start publishes', async () => {
  const reached = proxy.stopAt({ request: /^POST \/_aliases$/, moment: 'before' });
  await kill(forked(), reached);
  expect(await liveEditions(url, PREFIX)).toBeUndefined();
  expect(await start()).toMatchObject({ oordeel: 'gepubliceerd' });
  expect(await liveEditions(url, PREFIX)).toEqual(whole(nr));
});

const VERSION = `${PREFIX}-v[^/]+`;

/** In the order of a publication. */
const POINTS: [title: string, moment: Point['moment'], request: string, live: 'old' | 'new'][] = [
  ['may write, and has not begun', 'after', `PUT /${PREFIX}-stand/_doc/schrijver`, 'old'],
  ['has the copy', 'after', `PUT /${VERSION}/_clone/${VERSION}`, 'old'],
  ['has sent half of the changes', 'halfway', 'POST /_bulk', 'old'],
  ['has sent the changes', 'after', 'POST /_bulk', 'old'],
  ['has sent what travels along', 'after', `POST /${VERSION}-schrijven/_bulk`, 'old'],
  ['has made it readable', 'after', `GET /${VERSION}/_refresh`, 'old'],
  ['has said what version it is', 'after', `PUT /${VERSION}/_mapping`, 'old'],
  ['has closed it to writes', 'after', `PUT /${VERSION}/_settings`, 'old'],
  ['moves the alias', 'before', 'POST /_aliases', 'old'],
  ['has moved the alias', 'after', 'POST /_aliases', 'new'],
  ['stops being the writer', 'before', `DELETE /${PREFIX}-stand/_doc/schrijver`, 'new'],
  ['tells how the sources are doing', 'before', `PUT /${PREFIX}-stand/_doc/stand`, 'new'],
];

test.each(POINTS)(
  'killed when it %s, one version is live, whole, and the next start finishes the work',
  async (...point) => {
    const [, moment, request, live] = point;
    if (service === undefined) await start();
    sources.answer(BRON, { body: edition(++nr) });
    const reached = proxy.stopAt({ request: new RegExp(`^${request}$`), moment });
    service?.send(BRON);
    await kill(service as ChildProcess, reached);
    expect(await liveEditions(url, PREFIX)).toEqual(whole(live === 'old' ? nr - 1 : nr));

    expect(await start()).toMatchObject({ oordeel: live === 'old' ? 'gepubliceerd' : 'niets-te-doen' });
    expect(await liveEditions(url, PREFIX)).toEqual(whole(nr));
    expect((await aliases()).filter((one) => one !== PREFIX && !one.startsWith(`${PREFIX}-tot-`))).toEqual([]);
    const { run, publications } = ledgers();
    expect(run).toBe('aanvaard');
    expect(publications).not.toContain(undefined);
  },
);
