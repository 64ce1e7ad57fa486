import { expect, test } from '@jest/globals';
import { names } from '../src/rules/names.ts';
import { file, refused } from './in-memory.ts';

test.each([
  'services/search/src/utils/date.ts',
  'services/search/src/helpers.ts',
  'schemas/src/types.d.ts',
  'shared/date.ts',
  'services/web/styles/common.css',
  'schemas/src/index.ts',
  'schemas/src/searchQuery.ts',
  'schemas/src/search_query.ts',
  'services/Web/page.ts',
])('%s is refused', (path) => {
  expect(refused(names, file(path))).toEqual([path]);
});

test.each([
  'schemas/src/search-query.ts',
  'schemas/test/search-query.test.ts',
  'pipelines/geography/data/2026.geojson',
  'infra/decisions/0001-record-of-truth-is-the-catalogue.md',
  'services/web/pages/index.html',
  'pipelines/stages/src/type-of-place.ts',
  '.ci/run',
  'README.md',
  'LICENSE',
  'infra/Dockerfile',
  'fixtures/sources/voorbeeld/Export_Types.csv',
])('%s is a good name', (path) => {
  expect(refused(names, file(path))).toEqual([]);
});

test('the message names the part of the path that is wrong', () => {
  expect(names([file('a/utils/B.ts')])[0]?.message).toContain('"utils" names a kind');
});
