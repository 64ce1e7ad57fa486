import { expect } from '@jest/globals';
import type { IndexAnswer, IndexQuery } from '../../../src/index-query.ts';

/** Elasticsearch computes in floats of 24 bits, we in doubles of 53. */
const CLOSE = 1e-6;

/**
 * Two answers with the same hits, counts and scores to six digits. By relevance they stand in the same order too, but for
 * scores that are closer than that.
 */
export function expectSame(given: IndexAnswer, expected: IndexAnswer, { sorteer }: Pick<IndexQuery, 'sorteer'>): void {
  const { hits, ...counts } = given;
  const { hits: expectedHits, ...expectedCounts } = expected;
  expect(counts).toEqual(expectedCounts);
  const isOrdered = sorteer !== 'relevantie';
  expect(withoutScores(given, isOrdered)).toEqual(withoutScores(expected, isOrdered));
  const scores = new Map(expectedHits.map((hit) => [keyOf(hit), hit.score]));
  for (const hit of hits) expect(hit.score / (scores.get(keyOf(hit)) as number)).toBeCloseTo(1, 5);
  if (!isOrdered) expectFalling(hits.map((hit) => ({ plank: hit.plank, score: scores.get(keyOf(hit)) as number })));
}

/** A document may stand on several shelves. */
const keyOf = ({ plank, id }: { plank: string; id: string }): string => `${plank} ${id}`;

function withoutScores({ hits }: IndexAnswer, isOrdered: boolean) {
  const shown = hits.map(({ score: _, ...hit }) => hit);
  return isOrdered ? shown : shown.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

function expectFalling(hits: { plank: string; score: number }[]): void {
  hits.forEach(({ plank, score }, place) => {
    const next = hits[place + 1];
    if (next?.plank === plank) expect(next.score).toBeLessThanOrEqual(score * (1 + CLOSE));
  });
}
