import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Clause, IndexQuery } from '../index-query.ts';
import type { Filter } from './clauses/filter.ts';
import { allOf, type Within } from './clauses/within.ts';

/** The facets that are one list of codes, by name; the filter of that name is left out of its counts. */
export const FACETS = [
  'soort',
  'categorie',
  'leefgebied',
  'wet',
  'toegang',
  'kosten',
  'contactvorm',
  'vestigingsgemeente',
  'bron',
] as const;

/** Doelgroep is counted per dimension, since choosing a second value is OR within one and AND among them. */
const DOELGROEP_FACETS = vocabularies['doelgroep-dimensie'].codes.map(({ code }) => `doelgroep.${code}`);

/** Each facet over all filters but its own, so that a second value can be chosen. `within` is the place. */
export function facets(filters: readonly Filter[], within: Within): IndexQuery['facetten'] {
  const over = (counted: readonly Filter[]): Clause =>
    allOf(
      counted.map(({ vermeld }) => vermeld),
      within,
    );
  const all = over(filters);
  // Most facets have no filter of their own in a question: they share one condition, which an engine works out once.
  const without = (isOwn: (naam: string) => boolean): Clause => {
    const others = filters.filter(({ naam }) => !isOwn(naam));
    return others.length === filters.length ? all : over(others);
  };
  return [
    ...FACETS.map((naam) => ({ naam, lijst: naam, binnen: without((own) => own === naam) })),
    ...DOELGROEP_FACETS.map((naam) => ({ naam, lijst: 'doelgroepZoek', binnen: without((own) => own === naam) })),
    // What speaks of no doelgroep at all, or of everybody, is so in every dimension.
    { naam: 'doelgroep', lijst: 'doelgroep', binnen: without((own) => own.startsWith('doelgroep')) },
  ];
}
