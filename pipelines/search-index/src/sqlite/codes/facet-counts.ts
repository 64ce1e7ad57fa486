import type { IndexAnswer } from '../../index-query.ts';
import { type Bitset, wordsInUse } from './bitset.ts';
import { countWithin, type DocumentSet } from './document-set.ts';

type FacetCounts = IndexAnswer['facetten'][string];

/** How many of these documents have each code of a list: most first, ties by code, without those at 0. */
export function facetCounts(list: ReadonlyMap<string, DocumentSet>, documents: Bitset): FacetCounts {
  const words = wordsInUse(documents);
  return [...list]
    .map(([code, set]) => ({ code, aantal: countWithin(documents, words, set) }))
    .filter(({ aantal }) => aantal > 0)
    .sort((left, right) => right.aantal - left.aantal || (left.code < right.code ? -1 : 1));
}
