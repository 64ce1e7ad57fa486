import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { type StoredLocation, storedLocations } from '../../document/locations.ts';
import type { LocationClause } from '../../index-query.ts';
import { holdsAt } from '../clauses/holds.ts';

/** The locations of a hit that meet all that is asked of one: its reason and its hours are theirs. */
export function hitLocations(voorziening: Voorziening, asked: readonly LocationClause[]): StoredLocation[] {
  return storedLocations(voorziening).filter(({ stored }) => asked.every((clause) => holdsAt(clause, stored)));
}
