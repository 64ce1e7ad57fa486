import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Clause, IndexQuery } from '../index-query.ts';
import { EVERYTHING, type Filter } from './clauses/filter.ts';
import type { PlaceClauses } from './clauses/place-clauses.ts';

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
  const stated: Clause = { alle: filters.map((filter) => filter.vermeld) };
  const within = place?.bereikt ?? EVERYTHING;
  const shelf = (naam: string, ...conditions: Clause[]) => ({ naam, clause: { alle: conditions } });
  return [
    shelf('vermeld', within, stated),
    ...(mayBeUnknown(query, filters)
      ? [shelf('niet-vermeld', within, allowUnknown(query, filters), { niet: stated })]
      : []),
    ...(place ? [shelf('overal-welkom', place.overalWelkom, stated)] : []),
    ...(place && query.buiten === 'mee' ? [shelf('buiten', place.buiten, stated)] : []),
  ];
}

const mayBeUnknown = (query: SearchQuery, filters: readonly Filter[]): boolean =>
  filters.some((filter) => isAllowed(query, filter));

/** Each filter as stated, or open where that is allowed. */
function allowUnknown(query: SearchQuery, filters: readonly Filter[]): Clause {
  return {
    alle: filters.map((filter) =>
      filter.nietVermeld && isAllowed(query, filter) ? { een: [filter.vermeld, filter.nietVermeld] } : filter.vermeld,
    ),
  };
}

/** `mee` is all of them; `doelgroep` all its dimensions. */
function isAllowed({ onbekend = [] }: SearchQuery, { naam, nietVermeld }: Filter): boolean {
  const names: readonly string[] = onbekend;
  if (nietVermeld === undefined || names.includes('weg')) return false;
  return names.includes('mee') || names.includes(naam) || names.includes(naam.split('.')[0] ?? naam);
}
