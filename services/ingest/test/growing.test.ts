import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { createLogger } from '@sociale-kaart/http/logger';
import { loadSources } from '@sociale-kaart/sources/registry';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import { demoGeography, fixtureFolder } from '../src/access/demo-access.ts';
import { createSource } from '../src/cli/new-source.ts';
import { readConfig } from '../src/config.ts';
import { openIngest } from '../src/open-ingest.ts';
import { runAndPublish } from '../src/run-and-publish.ts';
import { NOW } from './opened-demo.ts';
import { copyRepository, type RepositoryCopy } from './repository-copy.ts';
import { searched } from './searched.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ID = 'zeist-sport';
const geography = loadGeography(await demoGeography());

let copy: RepositoryCopy;
let before: Map<string, string>;
let fixture: string;

/** What `npm run source:new -- zeist-sport` does. */
beforeAll(async () => {
  copy = copyRepository();
  before = copy.files();
  fixture = fixtureFolder(ID, copy.folders.fixtures);
  const file = join(copy.folders.sources, 'municipal', `${ID}.ts`);
  await createSource({ id: ID, file, fixture, geography, now: NOW });
});

const known = async () => (await loadSources('demo', copy.folders.sources)).map(({ bron }) => bron.id);

test('a new source is one file and the folder of its fixture; nothing else is touched', () => {
  const after = copy.files();
  const touched = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
  expect(touched.sort()).toEqual([
    `fixtures/sources/${ID}/bodies/sociale-kaart.csv`,
    `fixtures/sources/${ID}/expected.json`,
    `fixtures/sources/${ID}/manifest.json`,
    `pipelines/sources/municipal/${ID}.ts`,
  ]);
  expect(after.size).toBe(before.size + touched.length);
});

test('it is found beside the others', async () => {
  const others = (await loadSources('demo')).map(({ bron }) => bron.id);
  expect(await known()).toEqual([...others, ID].sort());
});

test('its fixture replays to what was accepted', async () => {
  const source = (await loadSources('demo', copy.folders.sources)).find(({ bron }) => bron.id === ID);
  if (source === undefined) throw new Error('not found');
  const expected: unknown = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(await runFixture(source, { folder: fixture, geography })))).toEqual(expected);
});

test('what it holds can be searched after one run', async () => {
  const config = readConfig({ DATA_DIR: temporaryFolder() });
  const { folders } = copy;
  const ingest = await openIngest(config, { logger: createLogger('silent'), now: () => NOW, folders });
  const source = ingest.sources.find(({ bron }) => bron.id === ID);
  if (source === undefined) throw new Error('not found');
  await runAndPublish(ingest, { source, request: { aanleiding: 'hand' }, emit: () => undefined });
  await ingest.close();

  expect(await searched(config, 'voorbeeldbrug')).toContain('Inloop De Voorbeeldbrug (verzonnen)');
});
