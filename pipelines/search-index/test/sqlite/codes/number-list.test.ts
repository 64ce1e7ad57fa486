import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedNumbers, decodeNumbers, encodeNumbers } from '../../../src/sqlite/codes/number-list.ts';

const HIGHEST = 2 ** 32 - 1;

const numbers = fc.uniqueArray(fc.nat(HIGHEST)).map((nrs) => Uint32Array.from(nrs).sort());

test('a list comes back as it was written', () => {
  fc.assert(
    fc.property(numbers, (nrs) => {
      expect(decodeNumbers(encodeNumbers(nrs))).toEqual(nrs);
    }),
  );
});

test.each<[string, number[], number[]]>([
  ['an empty list is one byte', [], [0]],
  ['neighbours take a byte each', [1, 2], [2, 1, 1]],
  ['a difference of 128 and more takes two bytes', [128], [1, 0x80, 0x01]],
])('%s', (_, nrs, bytes) => {
  expect([...encodeNumbers(Uint32Array.from(nrs))]).toEqual(bytes);
});

test('a list that was cut off is an error, not a shorter list', () => {
  const bytes = encodeNumbers(Uint32Array.of(1, 200));
  expect(() => decodeNumbers(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});

test('changing does what the changes would do to a set, one after the other', () => {
  const few = fc.uniqueArray(fc.nat(9)).map((nrs) => nrs.sort((left, right) => left - right));
  const changes = fc
    .array(fc.tuple(fc.nat(9), fc.nat(1)))
    .map((pairs) => pairs.sort(([left], [right]) => left - right)); // stable
  fc.assert(
    fc.property(few, changes, (before, changed) => {
      const expected = new Set(before);
      for (const [nr, isIn] of changed) isIn ? expected.add(nr) : expected.delete(nr);
      const given = {
        nrs: Uint32Array.from(changed, ([nr]) => nr),
        isIn: Uint8Array.from(changed, ([, isIn]) => isIn),
      };
      const after = changedNumbers(Uint32Array.from(before), given);
      expect([...after]).toEqual([...expected].sort((left, right) => left - right));
    }),
  );
});
