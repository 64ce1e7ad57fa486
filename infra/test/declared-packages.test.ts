import { expect, test } from '@jest/globals';
import { declaredPackages } from '../src/rules/declared-packages.ts';
import { file, manifest, refused } from './in-memory.ts';

const root = manifest('', { devDependencies: { '@jest/globals': '1', '@types/geojson': '1' } });
const stages = manifest('pipelines/stages', {
  dependencies: { undici: '1' },
  devDependencies: { proj4: '1', '@types/express': '1' },
});

const inStages = (folder: string, line: string) =>
  refused(declaredPackages, root, stages, file(`pipelines/stages/${folder}/a.ts`, line));

test.each([
  ['src', "import { fetch } from 'undici';"],
  ['src', "import { readFileSync } from 'node:fs';"],
  ['src', "import { b } from './b/c.ts';"],
  ['src', "import { a } from '@sociale-kaart/stages/a';"],
  ['src', "import type { Request } from 'express';"],
  ['src', "import type { Point } from 'geojson';"],
  ['src', "import '/assets/leaflet.js';"],
  ['test', "import proj4 from 'proj4/dist/proj4.js';"],
  ['test', "import { expect } from '@jest/globals';"],
])('in %s/: %s is in order', (folder, line) => {
  expect(inStages(folder, line)).toEqual([]);
});

test.each([
  ['src', "import { z } from 'zod';"],
  ['src', "import { expect } from '@jest/globals';"],
  ['src', "import proj4 from 'proj4';"],
  ['src', "import { Router } from 'express';"],
  ['src', "import { a } from '../../geography/src/a.ts';"],
  ['src', `const where = ${'import'}.meta.resolve('leaflet/dist/leaflet.js');`],
  ['test', "import { z } from 'zod';"],
])('in %s/: %s is refused', (folder, line) => {
  expect(inStages(folder, line)).toEqual([`pipelines/stages/${folder}/a.ts`]);
});

test('a workspace that package.json names must be imported, by what runs or by a test', () => {
  const search = manifest('services/search', { dependencies: { '@sociale-kaart/web': '*' } });
  expect(refused(declaredPackages, search)).toEqual(['services/search/package.json']);
  const use = file('services/search/test/a.test.ts', "import { page } from '@sociale-kaart/web/page';");
  expect(refused(declaredPackages, search, use)).toEqual([]);
});

test('fixtures may be used by their path', () => {
  const ingest = manifest('services/ingest', { devDependencies: { '@sociale-kaart/fixtures': '*' } });
  const use = file('services/ingest/src/demo.ts', "const folder = join(root, 'fixtures', 'sources');");
  expect(refused(declaredPackages, ingest)).toEqual(['services/ingest/package.json']);
  expect(refused(declaredPackages, ingest, use)).toEqual([]);
});
