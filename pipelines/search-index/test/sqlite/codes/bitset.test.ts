import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addAll,
  type Bitset,
  bitsetOf,
  countBits,
  keepCommon,
  membersOf,
  removeAll,
  wordsInUse,
} from '../../../src/sqlite/codes/bitset.ts';

const SIZE = 130; // more than four words, and not a whole number of them
const sets = fc.uniqueArray(fc.nat(SIZE - 1));
const bitset = (nrs: number[]): Bitset => bitsetOf(Uint32Array.from(nrs), SIZE);
const sorted = (nrs: Iterable<number>): number[] => [...nrs].sort((left, right) => left - right);

test('a bitset holds what was put in, and nothing else', () => {
  fc.assert(
    fc.property(sets, (nrs) => {
      const bits = bitset(nrs);
      expect([...membersOf(bits)]).toEqual(sorted(nrs));
      expect(countBits(bits)).toBe(nrs.length);
      expect([...wordsInUse(bits)]).toEqual(sorted(new Set(nrs.map((nr) => Math.floor(nr / 32)))));
    }),
  );
});

test.each([
  ['union', addAll, (left: number[], right: number[]) => [...left, ...right]],
  ['intersection', keepCommon, (left: number[], right: number[]) => left.filter((nr) => right.includes(nr))],
  ['difference', removeAll, (left: number[], right: number[]) => left.filter((nr) => !right.includes(nr))],
])('the %s is that of sets', (_, change, expected) => {
  fc.assert(
    fc.property(sets, sets, (left, right) => {
      const [bits, other] = [bitset(left), bitset(right)];
      change(bits, other);
      expect([...membersOf(bits)]).toEqual(sorted(new Set(expected(left, right))));
      expect([...membersOf(other)]).toEqual(sorted(right));
    }),
  );
});
