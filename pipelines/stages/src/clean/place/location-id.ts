import { createHash } from 'node:crypto';
import type { Locatie } from '@sociale-kaart/schemas/locatie';

/** Characters of the hash: enough for the few locations of one voorziening. */
const LENGTH = 12;

/**
 * What makes a location the same one: its address, else its point, else its name. Not its place in the list, which
 * changes when the source sorts otherwise.
 */
export function locationKey({ adres, geometrie, naam }: Omit<Locatie, 'id'>): string {
  const { straat, huisnummer, huisletter, toevoeging, postcode, plaats } = adres;
  const address = [straat, huisnummer, huisletter, toevoeging, postcode, plaats].map((part) => part ?? '');
  if (straat !== undefined || postcode !== undefined) return address.join('|').toLowerCase();
  return [...address, geometrie?.lat, geometrie?.lon, naam].join('|').toLowerCase();
}

/** Stable id of a location within its source: a hash of the key of the record and of the location. */
export function locationId(sleutel: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([sleutel, key]))
    .digest('hex')
    .slice(0, LENGTH);
}
