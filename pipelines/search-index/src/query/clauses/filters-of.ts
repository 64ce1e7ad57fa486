import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { codeFilters } from './code-filters.ts';
import type { Filter } from './filter.ts';
import { personFilters } from './person-filters.ts';

/** Every filter of a question but the place. */
export const filtersOf = (query: SearchQuery): Filter[] => [...codeFilters(query), ...personFilters(query)];
