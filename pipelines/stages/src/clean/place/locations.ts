import type { Geography } from '@sociale-kaart/geography/geography';
import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { DraftLocation } from '../../draft.ts';
import { type Cleaned, cleaned } from '../cleaned.ts';
import { cleanLocation } from './location.ts';
import { locationId, locationKey } from './location-id.ts';

export interface LocationContext {
  geography: Geography;
  /** Key of the record at its source: the ids of its locations follow from it. */
  sleutel: string;
}

/** The locations of a voorziening, each once: of equal addresses the first counts, filled in from the others. */
export function cleanLocations(locations: readonly DraftLocation[], context: LocationContext): Cleaned<Locatie[]> {
  const outcomes = locations.map((one, index) => cleanLocation(one, `locaties.${index}`, context.geography));
  const byKey = new Map<string, Locatie>();
  for (const { value } of outcomes) {
    if (value === undefined) continue;
    const key = locationKey(value);
    byKey.set(key, { id: locationId(context.sleutel, key), ...value, ...byKey.get(key) });
  }
  return cleaned([...byKey.values()], ...outcomes.flatMap(({ issues }) => issues));
}
