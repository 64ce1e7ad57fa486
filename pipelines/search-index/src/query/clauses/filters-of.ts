import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { codeFilters } from './code-filters.ts';
import type { Filter } from './filter.ts';
import { locationFilters } from './location-filters.ts';
import { personFilters } from './person-filters.ts';
import { recordFilters } from './record-filters.ts';

/** Every filter of a question but the place. */
export function filtersOf(query: SearchQuery): Filter[] {
  return [...codeFilters(query), ...personFilters(query), ...recordFilters(query), ...locationFilters(query)];
}
