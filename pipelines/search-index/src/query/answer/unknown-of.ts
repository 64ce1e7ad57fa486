import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { statedCodes } from '../../document/codes-of.ts';
import { filtersOf } from '../clauses/filters-of.ts';
import { holds } from '../clauses/holds.ts';

/** Names of the filters of a question on which a voorziening states nothing. */
export function unknownOf(voorziening: Voorziening, query: SearchQuery): string[] {
  const codes = statedCodes(voorziening);
  return filtersOf(query).flatMap(({ naam, nietVermeld }) =>
    nietVermeld && holds(nietVermeld, { codes, locaties: [] }) ? [naam] : [],
  );
}
