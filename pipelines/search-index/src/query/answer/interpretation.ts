import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { currentCodes } from '../clauses/code-filters.ts';

/** How a question was read where that is not self-evident: per parameter the expired codes with their successors. */
export function interpretation(query: SearchQuery): Record<string, Record<string, string[]>> {
  const read = Object.entries(query).flatMap(([parameter, values]) => {
    const expired = (Array.isArray(values) ? values : [])
      .map((code: string) => [code, currentCodes(parameter, [code])] as const)
      .filter(([code, current]) => current.length !== 1 || current[0] !== code);
    return expired.length === 0 ? [] : [[parameter, Object.fromEntries(expired)] as const];
  });
  return Object.fromEntries(read);
}
