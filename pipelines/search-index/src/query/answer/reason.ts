import { bereikOf } from '@sociale-kaart/geography/bereik';
import type { Plaats } from '@sociale-kaart/geography/place';
import type { Bereik } from '@sociale-kaart/schemas/search/search-answer';
import type { StoredVoorziening } from '../../document/stored-voorziening.ts';

/** Why a hit serves the place; undefined on the shelf of what serves another area. */
export function reasonOf(
  { voorziening, reach }: StoredVoorziening,
  plaats: Plaats,
  straalKm: number,
): Bereik | undefined {
  const found = bereikOf({ ...voorziening, reach }, plaats, straalKm);
  if (found === undefined || found.reden === 'buiten') return undefined;
  return { reden: found.reden, ...(found.gemeente !== undefined && { gemeente: found.gemeente }) };
}
