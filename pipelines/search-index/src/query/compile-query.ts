import { contentWords } from '@sociale-kaart/dutch-text/content-words';
import type { Reading } from '@sociale-kaart/dutch-text/plan/read-text';
import type { Plaats } from '@sociale-kaart/geography/place';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { IndexQuery, SortOrder } from '../index-query.ts';
import type { Filter } from './clauses/filter.ts';
import { filtersOf } from './clauses/filters-of.ts';
import { type PlaceClauses, placeClauses } from './clauses/place-clauses.ts';
import { allOf, anywhere, type Within } from './clauses/within.ts';
import { facets } from './facets.ts';
import { boosts } from './ranking.ts';
import { shelves } from './shelves.ts';

/** The name under which what is near but out of reach is counted. */
export const OUTSIDE = 'buitenWerkgebied';

/** A question with its place and its words as they were read. */
export interface ReadQuestion {
  query: SearchQuery;
  plaats?: Plaats | undefined;
  tekst?: Reading | undefined;
  /** The words of the question that were read as its place. */
  plaatsInTekst?: string | undefined;
}

/** A question in terms of the domain as one in terms of an engine. Pure. */
export function compileQuery({ query, plaats, tekst }: ReadQuestion): IndexQuery {
  const filters = filtersOf(query);
  const place = plaats && placeClauses(plaats, query.straal);
  const within = place?.bereikt ?? anywhere;
  return {
    ...(tekst && { tekst: tekst.plan }),
    ...(plaats?.punt && { afstandTot: plaats.punt }),
    planken: shelves({ query, filters, place }),
    boosts: boosts(query, plaats),
    facetten: facets(filters, within),
    tellingen: [...unknownCounts(filters, within), ...outsideCount(filters, place)],
    sorteer: orderOf(query, plaats?.punt !== undefined),
    vanaf: (query.page - 1) * query.pageSize,
    aantal: query.pageSize,
  };
}

/**
 * The order asked for. Default: relevantie; without words nothing is more relevant than what is nearest. A place without a
 * point (a new postcode, known only by its addresses' municipality) has no distances to sort by.
 */
export function orderOf({ q, sorteer }: SearchQuery, hasPoint: boolean): SortOrder {
  const asked = sorteer ?? (hasPoint && contentWords(q ?? '').length === 0 ? 'afstand' : 'relevantie');
  return asked === 'afstand' && !hasPoint ? 'relevantie' : asked;
}

/** Per filter: what matches all the others and states nothing about this one. */
function unknownCounts(filters: readonly Filter[], within: Within): IndexQuery['tellingen'] {
  const stated = filters.map(({ vermeld }) => vermeld);
  return filters.flatMap(({ naam, nietVermeld }) => {
    if (nietVermeld === undefined) return [];
    const others = filters.filter((filter) => filter.naam !== naam).map(({ vermeld }) => vermeld);
    const unknown = allOf([nietVermeld, ...others], within);
    // one location may say nothing while another matches; then the voorziening does
    return [
      { naam, binnen: 'locatie' in nietVermeld ? { alle: [unknown, { niet: allOf(stated, within) }] } : unknown },
    ];
  });
}

function outsideCount(filters: readonly Filter[], place: PlaceClauses | undefined): IndexQuery['tellingen'] {
  if (place === undefined) return [];
  const stated = filters.map(({ vermeld }) => vermeld);
  return [{ naam: OUTSIDE, binnen: allOf(stated, place.buiten) }];
}
