import type { Geography } from '@sociale-kaart/geography/geography';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import { and } from './listing.ts';

/** More names than this tell a reader nothing; the rest is counted. */
const MAX_NAMES = 6;

/** Whom a voorziening serves, within a sentence: `heel Nederland`, `Almere en Lelystad`, `postcode 8246 en 8247`. */
export function areaText(werkgebied: Werkgebied, geography: Geography): string {
  if (werkgebied.soort === 'landelijk') return 'heel Nederland';
  const parts = [
    ...(werkgebied.provincies ?? []).map((code) => `de provincie ${provincieNaam(code, geography)}`),
    ...(werkgebied.regios ?? []).map((code) => geography.regio(code)?.naam ?? code),
    ...(werkgebied.gemeenten ?? []).map((code) => gemeenteNaam(code, geography)),
    ...(werkgebied.postcodes ? [`postcode ${limited(werkgebied.postcodes)}`] : []),
    ...(werkgebied.straalKm === undefined ? [] : [`binnen ${werkgebied.straalKm} km van de locatie`]),
  ];
  return parts.length > 0 ? limited(parts) : (werkgebied.omschrijving ?? 'niet precies vermeld');
}

export function gemeenteNaam(code: string, geography: Geography): string {
  return geography.gemeente(code)?.naam ?? code;
}

export function provincieNaam(code: string, geography: Geography): string {
  return geography.provincies.find((provincie) => provincie.code === code)?.naam ?? code;
}

function limited(parts: readonly string[]): string {
  if (parts.length <= MAX_NAMES) return and(parts);
  return and([...parts.slice(0, MAX_NAMES), `nog ${parts.length - MAX_NAMES} andere`]);
}
