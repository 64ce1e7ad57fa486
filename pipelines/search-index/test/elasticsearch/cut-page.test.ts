import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covers, cutPage, firstSlices } from '../../src/elasticsearch/query/cut-page.ts';

const page = fc.record({ vanaf: fc.nat(30), aantal: fc.nat(10) });
const totals = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 });

test('a page is what its place in all shelves together would give', () => {
  fc.assert(
    fc.property(totals, page, (given, { vanaf, aantal }) => {
      const all = given.flatMap((total, shelf) => Array.from({ length: total }, (_, rank) => ({ shelf, rank })));
      const cut = cutPage(given, { vanaf, aantal }).flatMap(({ from, size }, shelf) =>
        Array.from({ length: size }, (_, rank) => ({ shelf, rank: from + rank })),
      );
      expect(cut).toEqual(all.slice(vanaf, vanaf + aantal));
    }),
  );
});

test('one call is enough for a first page, and for a later one within the first shelf', () => {
  fc.assert(
    fc.property(totals, page, (given, asked) => {
      const slices = firstSlices(given.length, asked);
      const isWithinFirst = asked.vanaf + asked.aantal <= (given[0] ?? 0);
      fc.pre(asked.vanaf === 0 || isWithinFirst);
      expect(
        cutPage(given, asked).every((wanted, shelf) => covers(slices[shelf] ?? { from: 0, size: 0 }, wanted)),
      ).toBe(true);
    }),
  );
});
