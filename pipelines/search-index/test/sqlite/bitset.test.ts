import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bitset,
  bitsetOf,
  countBits,
  countCommon,
  difference,
  hasBit,
  intersection,
  membersOf,
  wordsInUse,
} from '../../src/sqlite/codes/bitset.ts';

const SIZE = 130; // more than four words, and not a whole number of them
const sets = fc.uniqueArray(fc.nat(SIZE - 1));
const bitset = (nrs: number[]): Bitset => bitsetOf(Uint32Array.from(nrs), SIZE);
const sorted = (nrs: number[]): number[] => nrs.toSorted((left, right) => left - right);

test('a bitset holds what was put in, and nothing else', () => {
  fc.assert(
    fc.property(sets, (nrs) => {
      const bits = bitset(nrs);
      expect([...membersOf(bits)]).toEqual(sorted(nrs));
      expect(countBits(bits)).toBe(nrs.length);
      for (let nr = 0; nr < SIZE; nr++) expect(hasBit(bits, nr)).toBe(nrs.includes(nr));
    }),
  );
});

test('intersection, difference and the count of what is common are those of sets', () => {
  fc.assert(
    fc.property(sets, sets, (left, right) => {
      const common = left.filter((nr) => right.includes(nr));
      const [a, b] = [bitset(left), bitset(right)];
      expect([...membersOf(intersection(a, b))]).toEqual(sorted(common));
      expect([...membersOf(difference(a, b))]).toEqual(sorted(left.filter((nr) => !right.includes(nr))));
      expect(countCommon(a, b, wordsInUse(a))).toBe(common.length);
    }),
  );
});

test('a set of an earlier, smaller version lacks what came later', () => {
  const earlier = bitsetOf(Uint32Array.of(3), 32);
  const now = bitset([3, 100]);
  expect([...membersOf(intersection(now, earlier))]).toEqual([3]);
  expect([...membersOf(difference(now, earlier))]).toEqual([100]);
  expect(countCommon(now, earlier, wordsInUse(now))).toBe(1);
  expect(hasBit(earlier, 100)).toBe(false);
});
