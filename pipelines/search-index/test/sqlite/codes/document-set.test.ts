import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsetOf } from '../../../src/sqlite/codes/bitset.ts';
import {
  addSet,
  countWithin,
  decodeDocumentSet,
  encodeDocumentSet,
  numbersOf,
} from '../../../src/sqlite/codes/document-set.ts';
import { Scope } from '../../../src/sqlite/codes/scope.ts';

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

test('rare or not, it is added and counted as far as it is in scope', () => {
  fc.assert(
    fc.property(numbers(20), numbers(200), numbers(10), (nrs, others, around) => {
      const scope = new Scope(bitsetOf(Uint32Array.from(around), SIZE));
      const inScope = (nr: number) => around.some((one) => one >>> 5 === nr >>> 5);
      const sum = scope.empty();
      for (const set of [stored(nrs), stored(others)]) addSet(sum, set, scope);
      expect([...scope.numbersOf(sum)]).toEqual(
        [...new Set([...nrs, ...others])].filter(inScope).sort((a, b) => a - b),
      );
      const bits = scope.empty();
      addSet(bits, stored(others), scope);
      expect(countWithin(bits, stored(nrs), scope)).toBe(nrs.filter((nr) => others.includes(nr) && inScope(nr)).length);
    }),
  );
});

test('a set of an earlier, smaller version lacks what came later', () => {
  const earlier = { bits: bitsetOf(Uint32Array.of(3), 32) };
  const scope = new Scope(bitsetOf(Uint32Array.of(3, 100), SIZE));
  const bits = scope.empty();
  addSet(bits, earlier, scope);
  expect([...scope.numbersOf(bits)]).toEqual([3]);
  scope.add(bits, 100);
  expect(countWithin(bits, earlier, scope)).toBe(1);
});
