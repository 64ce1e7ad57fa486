import { bereikOf } from '@sociale-kaart/geography/bereik';
import type { Plaats } from '@sociale-kaart/geography/place';
import type { Bereik } from '@sociale-kaart/schemas/search/search-answer';
import type { StoredLocation } from '../../document/locations.ts';
import type { StoredVoorziening } from '../../document/stored-voorziening.ts';

interface AskedPlace {
  plaats: Plaats;
  straalKm: number;
}

/** Why a hit serves the place, by the locations that make it a hit; undefined on the shelf of what serves another area. */
export function reasonOf(
  { voorziening, reach }: StoredVoorziening,
  locations: readonly StoredLocation[],
  { plaats, straalKm }: AskedPlace,
): Bereik | undefined {
  const locaties = locations.flatMap(({ locatie }) => locatie ?? []);
  const found = bereikOf({ ...voorziening, reach, locaties }, plaats, straalKm);
  if (found === undefined || found.reden === 'buiten') return undefined;
  return { reden: found.reden, ...(found.gemeente !== undefined && { gemeente: found.gemeente }) };
}
