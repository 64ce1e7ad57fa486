import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Geography } from '@sociale-kaart/geography/geography';
import { type Plaats, resolvePlace } from '@sociale-kaart/geography/place';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Clause } from '@sociale-kaart/search-index/index-query';
import type { Live } from '@sociale-kaart/search-index/live';
import { filtersOf } from '@sociale-kaart/search-index/query/clauses/filters-of';
import { placeClauses } from '@sociale-kaart/search-index/query/clauses/place-clauses';
import { compileQuery } from '@sociale-kaart/search-index/query/compile-query';

/** A question for a library: words, conditions by name, and what is to be counted without the condition of its own name. */
export interface PlainQuestion {
  q: string;
  /** The same words as our own engine gets them; absent without words. */
  tekst?: QueryPlan;
  /** Serves the place; absent when no place was asked. */
  bereikt?: Clause;
  filters: { naam: string; clause: Clause }[];
  facetten: { naam: string; lijst: string }[];
  aantal: number;
}

/** What our own search asks of its engine, without its ranking, shelves beyond the first, and counts of what is not stated. */
export function plainQuestion(
  query: SearchQuery,
  { geography, lexicon }: Pick<Live, 'geography' | 'lexicon'>,
): PlainQuestion {
  const place = placeOf(query, geography);
  const { facetten } = compileQuery({ query, plaats: place });
  const tekst = readText(query.q ?? '', lexicon);
  return {
    q: query.q ?? '',
    ...(tekst && { tekst: tekst.plan }),
    ...(place && { bereikt: placeClauses(place, query.straal).bereikt([]) }),
    filters: filtersOf(query).map(({ naam, vermeld }) => ({
      naam,
      clause: 'document' in vermeld ? vermeld.document : { locatie: [vermeld.locatie] },
    })),
    facetten: facetten.map(({ naam, lijst }) => ({ naam, lijst })),
    aantal: query.pageSize,
  };
}

/** @throws when it cannot be found. */
export function placeOf(query: SearchQuery, geography: Geography): Plaats | undefined {
  if (query.gemeente === undefined && query.lat === undefined) return undefined;
  const place = resolvePlace(query, geography);
  if ('fout' in place) throw new Error(place.fout);
  return place;
}
