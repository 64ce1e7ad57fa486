import { expect, test } from '@jest/globals';
import { bm25, fieldLengths, tokenFactor } from '../../../src/sqlite/text/bm25.ts';
import { storedLength } from '../../../src/sqlite/text/stored-length.ts';

// Lengths that Lucene's SmallFloat.byte4ToInt(intToByte4(n)) gives: exact to 40, then steps of 2, 4, 8 …
test.each([
  [0, 0],
  [1, 1],
  [23, 23],
  [24, 24],
  [40, 40],
  [41, 40],
  [42, 42],
  [55, 54],
  [56, 56],
  [59, 56],
  [60, 60],
  [1_000, 984], // 24 + 976 → 15 · 64 = 960
])('a text of %i tokens counts as one of %i', (length, stored) => {
  expect(storedLength(length)).toBe(stored);
});

test('a token in one of two documents of equal length', () => {
  // 2.2 · ln(1 + (2 − 1 + 0.5)/(1 + 0.5)) = 2.2 · ln 2 = 1.524924; the length is the average, so norm = 1.2
  const { documents, norms } = fieldLengths(Uint32Array.of(3, 3));
  expect(documents).toBe(2);
  expect(norms[0]).toBeCloseTo(1.2, 12);
  expect(tokenFactor(2, 1)).toBeCloseTo(1.524924, 6);
  expect(bm25(tokenFactor(2, 1), 1, 1.2)).toBeCloseTo(Math.LN2, 6); // · 1/(1 + 1.2)
  expect(bm25(tokenFactor(2, 1), 2, 1.2)).toBeCloseTo(0.953077, 6); // · 2/(2 + 1.2)
});

test('documents without the field count nowhere', () => {
  // two documents have it, of 2 and 6 tokens, 4 on average; norm = 1.2 · (0.25 + 0.75 · length/4)
  const { documents, norms } = fieldLengths(Uint32Array.of(0, 2, 0, 6));
  expect(documents).toBe(2);
  expect([...norms].map((norm) => Math.round(norm * 1e6) / 1e6)).toEqual([0, 0.75, 0, 1.65]);
});

test('the average is of the true lengths, the norm of the rounded one', () => {
  // average (41 + 39)/2 = 40; 41 counts as 40: 1.2 · (0.25 + 0.75 · 40/40)
  const { norms } = fieldLengths(Uint32Array.of(41, 39));
  expect(norms[0]).toBeCloseTo(1.2, 12);
});

test('a token that every document has is worth little, but never nothing', () => {
  // 2.2 · ln(1 + 0.5/100.5) = 0.010918
  expect(tokenFactor(100, 100)).toBeCloseTo(0.010918, 6);
});
