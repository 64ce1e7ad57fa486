import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldLengths } from '../../src/sqlite/text/bm25.ts';
import { ScoreSheet } from '../../src/sqlite/text/score-sheet.ts';
import { TokenScores } from '../../src/sqlite/text/token-scores.ts';

const SIZE = 5;
const NRS = { a: [0, 1, 2], b: [1, 4], c: [3], d: [] } as Record<string, number[]>;

/** Room for so many scores, over one field of which every document has one token; says what was read. */
function withRoom(room: number) {
  const read: string[] = [];
  const postings = (token: string) => {
    read.push(token);
    const nrs = Uint32Array.from(NRS[token] ?? []);
    return [{ field: 3, list: { nrs, counts: nrs.map(() => 1) } }];
  };
  const lengths = Array(4).fill(fieldLengths(new Uint32Array(SIZE).fill(1)));
  return { scores: new TokenScores({ lengths, postings }, new ScoreSheet(SIZE), room), read };
}

test('however few scores are kept, they are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.nat(6), (asked, room) => {
      const [few, all] = [withRoom(room).scores, withRoom(100).scores];
      for (const token of asked) expect(few.of(token)).toEqual(all.of(token));
    }),
  );
});

test('what was asked last is kept, as far as there is room', () => {
  const { scores, read } = withRoom(5);
  for (const token of ['a', 'b', 'a', 'c', 'a', 'b']) scores.of(token);
  expect(read).toEqual(['a', 'b', 'c', 'b']); // c took the place of b, a was used since
});
