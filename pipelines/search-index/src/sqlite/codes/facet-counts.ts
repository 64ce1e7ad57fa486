import type { IndexAnswer } from '../../index-query.ts';
import { type Bitset, countBits, wordsInUse } from './bitset.ts';
import type { CodeLists } from './code-lists.ts';
import { countByDocument } from './codes-by-document.ts';
import { countWithin } from './document-set.ts';

type FacetCounts = IndexAnswer['facetten'][string];

/** Below this share of all documents, going through them costs less than going through the codes (measured at 150,000). */
const FEW = 1 / 16;

/** How many of these documents have each code of a list: most first, ties by code, without those at 0. */
export function facetCounts(lists: CodeLists, name: string, documents: Bitset): FacetCounts {
  const few = countBits(documents) < documents.length * 32 * FEW;
  const counts = few ? throughDocuments(lists, name, documents) : throughCodes(lists, name, documents);
  return counts
    .filter(({ aantal }) => aantal > 0)
    .sort((left, right) => right.aantal - left.aantal || (left.code < right.code ? -1 : 1));
}

function throughDocuments(lists: CodeLists, name: string, documents: Bitset): FacetCounts {
  const list = lists.byDocument(name);
  const counts = countByDocument(list, documents);
  return list.codes.map((code, place) => ({ code, aantal: counts[place] as number }));
}

function throughCodes(lists: CodeLists, name: string, documents: Bitset): FacetCounts {
  const words = wordsInUse(documents);
  return [...lists.list(name)].map(([code, set]) => ({ code, aantal: countWithin(documents, words, set) }));
}
