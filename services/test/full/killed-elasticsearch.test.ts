import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createLogger } from '@sociale-kaart/http/logger';
import { readConfig } from '@sociale-kaart/ingest/config';
import type { Ingest } from '@sociale-kaart/ingest/ingest';
import { openIngest } from '@sociale-kaart/ingest/open-ingest';
import { freePorts } from '../../../infra/elasticsearch/free-ports.ts';
import { type RunningElasticsearch, startElasticsearch } from '../../../infra/elasticsearch/start-elasticsearch.ts';
import { isRunning, processesOf } from '../../../infra/test/full/processes-of.ts';
import { type LoopbackSources, loopbackSources } from '../../ingest/test/live/loopback-sources.ts';
import { temporaryFolder } from '../../ingest/test/temporary-folder.ts';
import { type ElasticsearchProxy, type Point, proxyFor } from './elasticsearch-proxy.ts';
import { edition, liveEditions, whole } from './live-editions.ts';

jest.setTimeout(300_000); // the first time it is fetched

const BRON = 'bron';
const PREFIX = 'gestopt';

const folder = temporaryFolder();
let server: RunningElasticsearch;
let url: string;
let proxy: ElasticsearchProxy;
let sources: LoopbackSources;
let ingest: Ingest;

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  server = await startElasticsearch({ folder, port });
  [url = ''] = server.urls;
  proxy = await proxyFor(url);
  sources = await loopbackSources([BRON]);
  const index = { SEARCH_INDEX: proxy.url, SEARCH_INDEX_PREFIX: PREFIX };
  const config = readConfig({ ...index, BRONNEN: 'live', DATA_DIR: temporaryFolder() });
  ingest = await openIngest(config, { logger: createLogger('silent'), now: () => new Date(), ...sources });
});
afterAll(async () => {
  await ingest.close();
  await sources.close();
  await proxy.close();
  await server.stop();
});

/** How a run of the source ended, and the publication of it. */
async function publish(nr: number): Promise<unknown[]> {
  const [source] = ingest.sources;
  if (source === undefined) throw new Error('no source');
  sources.answer(BRON, { body: edition(nr) });
  const { run } = await ingest.runner.run(source, { aanleiding: 'hand' });
  const publication = await ingest.publisher.now([BRON]);
  return [run.oordeel, publication.oordeel];
}

/** The same; kills the server at a point of it, and then starts it again on what it left. */
async function publishAndKill(nr: number, point: Point): Promise<unknown[]> {
  const reached = proxy.stopAt(point);
  const ended = publish(nr);
  await Promise.race([reached, ended.then((outcome) => expect(outcome).toBe('not there yet'))]);
  await killServer();
  proxy.goOn();
  const outcome = await ended;
  server = await startElasticsearch({ folder, port: Number(new URL(url).port) });
  await fetch(`${url}/_cluster/health?wait_for_status=yellow&timeout=60s`);
  return outcome;
}

/** The server before its launcher, which would stop it in an orderly way. */
async function killServer(): Promise<void> {
  for (const pid of (await processesOf(server.pids)).toReversed()) {
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    while (isRunning(pid)) await wait(20);
  }
}

/** As if the time has passed after which a writer that is not heard of is known to be dead. */
async function forgetWriter(): Promise<void> {
  await fetch(`${url}/${PREFIX}-stand/_doc/schrijver`, { method: 'DELETE' });
}

test('killed in the middle of the changes, what was live still is, and the next publication has all of them', async () => {
  expect(await publish(1)).toEqual(['aanvaard', 'gepubliceerd']);
  const halfway: Point = { request: /^POST \/_bulk$/, moment: 'halfway' };
  expect(await publishAndKill(2, halfway)).toEqual(['aanvaard', 'mislukt']);
  expect(await liveEditions(url, PREFIX)).toEqual(whole(1));

  await forgetWriter();
  expect(await ingest.publisher.now([])).toMatchObject({ oordeel: 'gepubliceerd' });
  expect(await liveEditions(url, PREFIX)).toEqual(whole(2));
  expect(ingest.catalogue.runs.recent(1)).toMatchObject([{ oordeel: 'aanvaard' }]);
});

test('killed when it has moved the alias, the new version is live, and there is nothing left to do', async () => {
  const moved: Point = { request: /^POST \/_aliases$/, moment: 'after' };
  expect(await publishAndKill(3, moved)).toEqual(['aanvaard', 'mislukt']);
  expect(await liveEditions(url, PREFIX)).toEqual(whole(3));
  expect(await ingest.publisher.now([])).toMatchObject({ oordeel: 'niets-te-doen' });

  await forgetWriter();
  expect(await publish(4)).toEqual(['aanvaard', 'gepubliceerd']);
  expect(await liveEditions(url, PREFIX)).toEqual(whole(4));
});
