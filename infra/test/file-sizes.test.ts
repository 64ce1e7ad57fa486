import { expect, test } from '@jest/globals';
import { fileSizes } from '../src/rules/file-sizes.ts';
import { file, refused } from './in-memory.ts';

const lines = (count: number): string => 'x\n'.repeat(count);

test.each([
  ['schemas/src/bron.ts', 200],
  ['services/web/pages/zoeken.eta', 200],
  ['services/web/styles/page.css', 250],
  ['schemas/test/bron.test.ts', 250],
])('%s may have %i lines and not one more', (path, limit) => {
  expect(refused(fileSizes, file(path, lines(limit)))).toEqual([]);
  expect(refused(fileSizes, file(path, lines(limit + 1)))).toEqual([path]);
});

test.each(['README.md', 'schemas/vocabularies/kosten.json', 'fixtures/sources/voorbeeld/page.js'])(
  '%s may be as long as it is',
  (path) => {
    expect(refused(fileSizes, file(path, lines(1_000)))).toEqual([]);
  },
);

test('the last line counts without a newline too, and the message tells the numbers', () => {
  const found = fileSizes([file('schemas/src/bron.ts', `${lines(200)}last`)]);
  expect(found[0]?.message).toContain('201 lines; at most 200');
});
