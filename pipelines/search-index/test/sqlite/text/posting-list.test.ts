import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decodePostings,
  encodePostings,
  mergePostings,
  type PostingList,
} from '../../../src/sqlite/text/posting-list.ts';

const HIGHEST = 2 ** 31 - 1;

const entries = fc
  .uniqueArray(fc.tuple(fc.nat(HIGHEST), fc.integer({ min: 1, max: 100_000 })), { selector: ([nr]) => nr })
  .map((pairs) => pairs.sort(([left], [right]) => left - right));

function list(pairs: [number, number][]): PostingList {
  return { nrs: Uint32Array.from(pairs, ([nr]) => nr), counts: Uint32Array.from(pairs, ([, count]) => count) };
}

const pairsOf = ({ nrs, counts }: PostingList): [number, number][] =>
  Array.from(nrs, (nr, index) => [nr, counts[index] ?? 0]);

test('a posting list comes back as it was written', () => {
  fc.assert(
    fc.property(entries, (pairs) => {
      expect(pairsOf(decodePostings(encodePostings(list(pairs))))).toEqual(pairs);
    }),
  );
});

test.each<[string, [number, number][], number[]]>([
  ['an empty list is one byte', [], [0]],
  [
    'neighbours that occur once take a byte each',
    [
      [1, 1],
      [2, 1],
    ],
    [2, 2, 2],
  ],
  ['a count above one follows its number', [[3, 5]], [1, 7, 5]],
  ['a difference of 64 and more takes two bytes', [[64, 1]], [1, 0x80, 0x01]],
])('%s', (_, pairs, bytes) => {
  expect([...encodePostings(list(pairs))]).toEqual(bytes);
});

test('a list that was cut off is an error, not a shorter list', () => {
  const bytes = encodePostings(
    list([
      [1, 1],
      [70, 1],
    ]),
  );
  expect(() => decodePostings(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});

test('merging does what the changes would do to a map, one after the other', () => {
  const few = fc.uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 3 })), { selector: ([nr]) => nr });
  const changes = fc.array(fc.tuple(fc.nat(9), fc.nat(3)));
  const byNumber = (pairs: [number, number][]) => pairs.toSorted(([left], [right]) => left - right); // stable
  fc.assert(
    fc.property(few, changes, (before, changed) => {
      const expected = [...new Map([...before, ...changed])].filter(([, count]) => count > 0);
      const merged = mergePostings(list(byNumber(before)), list(byNumber(changed)));
      expect(pairsOf(merged)).toEqual(byNumber(expected));
    }),
  );
});
