import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { best } from '../../src/sqlite/answer/best.ts';

test('the best few are the first few of all sorted: highest key first, ties by rank', () => {
  const keys = fc.array(fc.constantFrom(0, 1, 1.5, 2, -Infinity), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.nat(45), fc.boolean(), (keyOf, count, reversed) => {
      const nrs = keyOf.map((_, nr) => nr);
      const rank = Uint32Array.from(reversed ? nrs.toReversed() : nrs);
      const key = (nr: number) => keyOf[nr] ?? 0;
      const rankOf = (nr: number) => rank[nr] ?? 0;
      const sorted = nrs.toSorted((left, right) =>
        key(left) === key(right) ? rankOf(left) - rankOf(right) : key(right) > key(left) ? 1 : -1,
      );
      expect(best(Uint32Array.from(nrs), count, { keysOf: (all) => Float64Array.from(all, key), rank })).toEqual(
        sorted.slice(0, count),
      );
    }),
  );
});
