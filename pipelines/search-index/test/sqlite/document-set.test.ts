import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsetOf, emptyBitset, membersOf, wordsInUse } from '../../src/sqlite/codes/bitset.ts';
import {
  addSet,
  countWithin,
  decodeDocumentSet,
  encodeDocumentSet,
  numbersOf,
} from '../../src/sqlite/codes/document-set.ts';

const SIZE = 640; // a code is rare below 10 documents
const numbers = (maxLength: number) =>
  fc.uniqueArray(fc.nat(SIZE - 1), { maxLength }).map((nrs) => nrs.sort((left, right) => left - right));

const stored = (nrs: number[]) => decodeDocumentSet(encodeDocumentSet(Uint32Array.from(nrs), SIZE));

test('a set of documents comes back as it was written, a rare one as a list', () => {
  fc.assert(
    fc.property(numbers(20), (nrs) => {
      expect('nrs' in stored(nrs)).toBe(nrs.length < 10);
      expect([...numbersOf(stored(nrs))]).toEqual(nrs);
    }),
  );
});

test('rare or not, it is added to others and counted within them alike', () => {
  fc.assert(
    fc.property(numbers(20), numbers(200), (nrs, others) => {
      const bits = bitsetOf(Uint32Array.from(others), SIZE);
      expect(countWithin(bits, wordsInUse(bits), stored(nrs))).toBe(nrs.filter((nr) => others.includes(nr)).length);
      const sum = emptyBitset(SIZE);
      for (const set of [stored(nrs), stored(others)]) addSet(sum, set);
      expect(new Set(membersOf(sum))).toEqual(new Set([...nrs, ...others]));
    }),
  );
});
