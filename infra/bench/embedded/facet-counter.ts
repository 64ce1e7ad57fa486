import { clausePredicate } from './clause-predicate.ts';
import type { PlainDocument } from './plain-document.ts';
import type { PlainQuestion } from './questions/plain-question.ts';

type Counts = Map<string, Map<string, number>>;

/**
 * Filters and counts in one pass over what matches the words: what passes all filters counts in every facet, what fails one
 * only in the facet of that filter.
 */
export function facetCounter({ bereikt, filters, facetten }: PlainQuestion) {
  const serves = bereikt ? clausePredicate(bereikt) : () => true;
  const conditions = filters.map(({ naam, clause }) => ({ naam, holds: clausePredicate(clause) }));
  const lists = [...new Set(facetten.map(({ lijst }) => lijst))];
  /** Of what passes all filters, by list; and of what fails one only, by the name of that one. */
  const [passing, failingOne]: [Counts, Counts] = [new Map(), new Map()];
  return {
    /** Whether a document passes all. */
    sees(document: Pick<PlainDocument, 'codes' | 'locaties'>): boolean {
      if (!serves(document)) return false;
      const failed = conditions.filter(({ holds }) => !holds(document));
      if (failed.length === 0) for (const list of lists) add(passing, list, document.codes[list]);
      const [only, second] = failed;
      const facet = second ? undefined : facetten.find(({ naam }) => naam === only?.naam);
      if (facet) add(failingOne, facet.naam, document.codes[facet.lijst]);
      return failed.length === 0;
    },
    facets: () =>
      facetten.map(({ naam, lijst }) => mostFirst([...(passing.get(lijst) ?? []), ...(failingOne.get(naam) ?? [])])),
  };
}

function add(counts: Counts, name: string, codes: readonly string[] = []): void {
  const found = counts.get(name) ?? new Map<string, number>();
  counts.set(name, found);
  for (const code of codes) found.set(code, (found.get(code) ?? 0) + 1);
}

function mostFirst(counts: [string, number][]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [code, count] of counts) sums.set(code, (sums.get(code) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1]);
}
