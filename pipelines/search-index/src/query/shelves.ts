import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Clause, IndexQuery } from '../index-query.ts';
import type { Condition, Filter } from './clauses/filter.ts';
import type { PlaceClauses } from './clauses/place-clauses.ts';
import { allOf, anywhere, statedOrNot } from './clauses/within.ts';

interface Asked {
  query: SearchQuery;
  filters: readonly Filter[];
  place: PlaceClauses | undefined;
}

/**
 * The shelves of an answer, in order and disjoint: what states all that was asked; what leaves something open, if that
 * was asked for; what is open to everybody; what serves another area, if asked for.
 */
export function shelves({ query, filters, place }: Asked): IndexQuery['planken'] {
  const stated = filters.map(({ vermeld }) => vermeld);
  const within = place?.bereikt ?? anywhere;
  const vermeld = allOf(stated, within);
  const shelf = (naam: string, clause: Clause) => ({ naam, clause });
  return [
    shelf('vermeld', vermeld),
    ...(mayBeUnknown(query, filters)
      ? [shelf('niet-vermeld', { alle: [allOf(orUnknown(query, filters), within), { niet: vermeld }] })]
      : []),
    ...(place ? [shelf('overal-welkom', allOf(stated, place.overalWelkom))] : []),
    ...(place && query.buiten === 'mee' ? [shelf('buiten', allOf(stated, place.buiten))] : []),
  ];
}

const mayBeUnknown = (query: SearchQuery, filters: readonly Filter[]): boolean =>
  filters.some((filter) => isAllowed(query, filter));

/** Each filter as stated, or open where that is allowed. */
export function orUnknown(query: SearchQuery, filters: readonly Filter[]): Condition[] {
  return filters.map((filter) => (isAllowed(query, filter) ? statedOrNot(filter) : filter.vermeld));
}

/** `mee` is all of them; `doelgroep` all its dimensions. */
function isAllowed({ onbekend = [] }: SearchQuery, { naam, nietVermeld }: Filter): boolean {
  const names: readonly string[] = onbekend;
  if (nietVermeld === undefined || names.includes('weg')) return false;
  return names.includes('mee') || names.includes(naam) || names.includes(naam.split('.')[0] ?? naam);
}
