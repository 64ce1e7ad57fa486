import { describe, expect, test } from '@jest/globals';
import { workspaceArrows } from '../src/rules/workspace-arrows.ts';
import { file, manifest, refused } from './in-memory.ts';

const importing = (from: string, to: string, folder: string) => [
  manifest(from, {}),
  file(`${from}/${folder}/a.ts`, `import { a } from '@sociale-kaart/${to}/a';`),
];

const ARROWS = [
  { from: 'schemas', to: 'geography', runs: false, tests: false },
  { from: 'pipelines/geography', to: 'schemas', runs: true, tests: true },
  { from: 'pipelines/geography', to: 'dutch-text', runs: false, tests: false },
  { from: 'pipelines/search-index', to: 'dutch-text', runs: true, tests: true },
  { from: 'pipelines/search-index', to: 'stages', runs: false, tests: false },
  { from: 'pipelines/stages', to: 'search-index', runs: true, tests: true },
  { from: 'pipelines/stages', to: 'sources', runs: false, tests: false },
  { from: 'pipelines/sources', to: 'stages', runs: true, tests: true },
  { from: 'pipelines/sources', to: 'http', runs: false, tests: false },
  { from: 'services/web', to: 'http', runs: false, tests: false },
  { from: 'services/search', to: 'web', runs: true, tests: true },
  { from: 'services/search', to: 'ingest', runs: false, tests: false },
  { from: 'services/ingest', to: 'search', runs: false, tests: false },
  { from: 'services/ingest', to: 'sources', runs: true, tests: true },
  { from: 'services/ingest', to: 'fixtures', runs: false, tests: true },
  { from: 'fixtures', to: 'schemas', runs: false, tests: false },
  { from: 'infra', to: 'search-index', runs: false, tests: true },
];

describe.each(ARROWS)('$from imports $to', ({ from, to, runs, tests }) => {
  test(`in what runs: ${runs}`, () => {
    const manifestOnly = [manifest(from, { dependencies: { [`@sociale-kaart/${to}`]: '*' } })];
    expect(refused(workspaceArrows, ...importing(from, to, 'src'))).toEqual(runs ? [] : [`${from}/src/a.ts`]);
    expect(refused(workspaceArrows, ...manifestOnly)).toEqual(runs ? [] : [`${from}/package.json`]);
  });

  test(`in a test: ${tests}`, () => {
    const manifestOnly = [manifest(from, { devDependencies: { [`@sociale-kaart/${to}`]: '*' } })];
    expect(refused(workspaceArrows, ...importing(from, to, 'test'))).toEqual(tests ? [] : [`${from}/test/a.ts`]);
    expect(refused(workspaceArrows, ...manifestOnly)).toEqual(tests ? [] : [`${from}/package.json`]);
  });
});

test('a bench of infra may import what it measures; a folder of that name elsewhere may not', () => {
  const bench = [manifest('infra', {}), file('infra/bench/a.ts', "import { a } from '@sociale-kaart/ingest/a';")];
  expect(refused(workspaceArrows, ...bench)).toEqual([]);
  const other = [
    manifest('services/search', {}),
    file('services/search/bench/a.ts', "import '@sociale-kaart/ingest/a';"),
  ];
  expect(refused(workspaceArrows, ...other)).toEqual(['services/search/bench/a.ts']);
});

test.each([
  ['over several lines', ['import type {', '  A,', "} from '@sociale-kaart/stages/a';"]],
  ['re-exported', ["export { a } from '@sociale-kaart/stages/a';"]],
  ['for its effect', ["import '@sociale-kaart/stages/a';"]],
  ['at run time', [`const a = await ${'import'}('@sociale-kaart/stages/a');`]],
])('an import %s is seen', (_, lines) => {
  const found = refused(workspaceArrows, manifest('schemas', {}), file('schemas/src/a.ts', ...lines));
  expect(found).toEqual(['schemas/src/a.ts']);
});

test('a package of somebody else has no arrow', () => {
  const files = [manifest('schemas', {}), file('schemas/src/a.ts', "import { z } from 'zod';")];
  expect(refused(workspaceArrows, ...files)).toEqual([]);
});

test('a workspace that has no layer is refused', () => {
  expect(refused(workspaceArrows, manifest('services/mail', {}))).toEqual(['services/mail/package.json']);
});
