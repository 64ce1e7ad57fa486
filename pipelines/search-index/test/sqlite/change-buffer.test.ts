import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ChangeBuffer } from '../../src/sqlite/publish/change-buffer.ts';

test('changes come out by row and document, those of one document in the order in which they came', () => {
  const changes = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom<0 | 1>(0, 1)), { maxLength: 60 });
  fc.assert(
    fc.property(changes, (added) => {
      const buffer = new ChangeBuffer();
      for (const [row, document, isIn] of added) buffer.add(row, document, isIn);
      const drained = [...buffer.drain()].flatMap(({ row, changes: { nrs, isIn } }) =>
        Array.from(nrs, (nr, index) => [row, nr, isIn[index]]),
      );
      const stable = added.toSorted(([row, document], [otherRow, other]) => row - otherRow || document - other);
      expect(drained).toEqual(stable);
      expect(buffer.length).toBe(0);
    }),
  );
});

test('more than it has room for at first is no problem', () => {
  const buffer = new ChangeBuffer();
  for (let document = 0; document < 5_000; document++) buffer.add(1, document, 1);
  const [only] = [...buffer.drain()];
  expect(only?.changes.nrs.length).toBe(5_000);
});
