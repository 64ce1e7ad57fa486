import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsetOf } from '../../../src/sqlite/codes/bitset.ts';
import { Scope } from '../../../src/sqlite/codes/scope.ts';

const SIZE = 200;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1)).map((nrs) => nrs.sort((left, right) => left - right));

test('a set holds what was added, as far as it is in the words of the scope', () => {
  fc.assert(
    fc.property(numbers, numbers, (around, added) => {
      const scope = new Scope(bitsetOf(Uint32Array.from(around), SIZE));
      const words = new Set(around.map((nr) => Math.floor(nr / 32)));
      const bits = scope.empty();
      for (const nr of added) scope.add(bits, nr);
      const held = added.filter((nr) => words.has(Math.floor(nr / 32)));
      expect(scope.length).toBe(words.size);
      expect([...scope.numbersOf(bits)]).toEqual(held);
      for (let nr = 0; nr < SIZE; nr++) expect(scope.has(bits, nr)).toBe(held.includes(nr));
    }),
  );
});
