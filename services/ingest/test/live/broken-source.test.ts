import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@sociale-kaart/http/logger';
import { Stand } from '@sociale-kaart/schemas/bron';
import type { Run } from '@sociale-kaart/schemas/run';
import { type Config, readConfig } from '../../src/config.ts';
import type { Ingest } from '../../src/ingest.ts';
import { openIngest } from '../../src/open-ingest.ts';
import { NOW, wholeRound } from '../opened-demo.ts';
import { searched } from '../searched.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Answer, goodFile, type LoopbackSources, loopbackSources, ROWS } from './loopback-sources.ts';

const IDS = ['gezond', 'goed', 'stuk'];

interface Opened {
  sources: LoopbackSources;
  config: Config;
  ingest: Ingest;
}

/** The service in live mode, with three sources that are servers on this machine. */
async function openLive(): Promise<Opened> {
  const sources = await loopbackSources(IDS);
  const config = readConfig({ BRONNEN: 'live', DATA_DIR: temporaryFolder() });
  const ingest = await openIngest(config, { logger: createLogger('silent'), now: () => NOW, ...sources });
  return { sources, config, ingest };
}

async function closeLive({ sources, ingest }: Opened): Promise<void> {
  await ingest.close();
  await sources.close();
}

/** What each source came to, in the order of IDS. */
const outcomes = (runs: readonly Run[]) => IDS.map((id) => runs.find(({ bron }) => bron === id)?.oordeel);

/** How much of each source a search finds. */
async function found(config: Config): Promise<Record<string, number>> {
  const names = await searched(config, 'buurthuis');
  return Object.fromEntries(IDS.map((id) => [id, names.filter((name) => name.startsWith(`Buurthuis ${id} `)).length]));
}

const half = (whole: Buffer): Buffer => whole.subarray(0, whole.length / 2);

const CASES: [name: string, answer: Answer, oordeel: string, klasse: string | undefined, code: string][] = [
  ['a web page', { body: '<!doctype html><title>Onderhoud</title>' }, 'mislukt', 'lezen', 'antwoord-is-html'],
  [
    'half a file',
    { body: half(gzipSync(goodFile('stuk'))), headers: { 'content-encoding': 'gzip' } },
    'mislukt',
    'ophalen',
    'antwoord-afgekapt',
  ],
  ['a file with half of the rows', { body: goodFile('stuk', ROWS / 2) }, 'aangehouden', undefined, 'te-weinig-records'],
  ['an empty file', { body: '' }, 'mislukt', 'lezen', 'antwoord-leeg'],
  [
    'a status 500',
    { status: 500, headers: { 'retry-after': '0' }, body: 'fout' },
    'mislukt',
    'ophalen',
    'antwoord-status',
  ],
  ['another encoding', { body: Buffer.from(goodFile('stuk'), 'utf16le') }, 'mislukt', 'lezen', 'kolom-ontbreekt'],
];

describe('a source that was good and now sends', () => {
  let live: Opened;
  beforeAll(async () => {
    live = await openLive();
    const { runs, publication } = await wholeRound(live.ingest);
    expect([...outcomes(runs), publication.oordeel]).toEqual(['aanvaard', 'aanvaard', 'aanvaard', 'gepubliceerd']);
  });
  afterAll(() => closeLive(live));

  test.each(CASES)('%s', async (_case, answer, oordeel, klasse, code) => {
    const { sources, config, ingest } = live;
    const pointer = () => readFileSync(join(config.modeFolder, 'index/live.json'), 'utf8');
    const before = pointer();
    sources.answer('stuk', answer);

    const runs: Run[] = [];
    for (const source of ingest.sources) runs.push((await ingest.runner.run(source, { aanleiding: 'schema' })).run);
    expect(outcomes(runs)).toEqual(['ongewijzigd', 'ongewijzigd', oordeel]);
    expect(runs[2]?.klasse).toBe(klasse);
    expect(ingest.catalogue.runs.issues(runs[2]?.id ?? '')[0]).toMatchObject({ niveau: 'fout', code });

    expect(await ingest.publisher.now(IDS)).toMatchObject({ oordeel: 'niets-te-doen' });
    expect(pointer()).toBe(before);
    expect(await found(config)).toEqual({ gezond: ROWS, goed: ROWS, stuk: ROWS });
  });

  test('nothing good, while another one changed: that goes out, and what is live of this one stays', async () => {
    const { sources, config, ingest } = live;
    sources.answer('stuk', { body: '' });
    sources.answer('goed', { body: goodFile('goed', ROWS + 1) });
    for (const source of ingest.sources) await ingest.runner.run(source, { aanleiding: 'schema' });
    expect(await ingest.publisher.now(IDS)).toMatchObject({ oordeel: 'gepubliceerd' });
    expect(await found(config)).toEqual({ gezond: ROWS, goed: ROWS + 1, stuk: ROWS });
  });
});

test('a source that fails at the first ingest stops nothing, and is made up at the next start', async () => {
  const live = await openLive();
  const { sources, config, ingest } = live;
  sources.answer('stuk', { body: '<!doctype html><title>Onderhoud</title>' });
  const first = await wholeRound(ingest);
  expect(outcomes(first.runs)).toEqual(['aanvaard', 'aanvaard', 'mislukt']);
  expect(first.publication.oordeel).toBe('gepubliceerd');
  expect(await ingest.isPublished()).toBe(true);
  expect(await found(config)).toEqual({ gezond: ROWS, goed: ROWS, stuk: 0 });
  const { bronnen } = Stand.parse(JSON.parse(readFileSync(join(config.modeFolder, 'index/stand.json'), 'utf8')));
  expect(bronnen.map(({ id, stand }) => [id, stand.oordeel, stand.aantal, stand.openIssues])).toEqual([
    ['gezond', 'aanvaard', ROWS, 0],
    ['goed', 'aanvaard', ROWS, 0],
    ['stuk', 'mislukt', 0, 1],
  ]);

  sources.answer('stuk', { body: goodFile('stuk') });
  const second = await wholeRound(ingest);
  expect(second.runs.map(({ bron, oordeel }) => [bron, oordeel])).toEqual([['stuk', 'aanvaard']]);
  expect(await found(config)).toEqual({ gezond: ROWS, goed: ROWS, stuk: ROWS });
  await closeLive(live);
});
