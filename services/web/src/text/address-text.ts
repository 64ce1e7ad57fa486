import type { Adres, Locatie } from '@sociale-kaart/schemas/locatie';

/** `Voorbeeldplein 12 B, 8246 AA Voorbeeldstad`; undefined when neither street nor place is known. */
export function addressText({
  straat,
  huisnummer,
  huisletter,
  toevoeging,
  postcode,
  plaats,
}: Adres): string | undefined {
  const number = [huisnummer === undefined ? '' : `${huisnummer}${huisletter ?? ''}`, toevoeging].filter(Boolean);
  const street = straat && [straat, ...number].join(' ');
  const place = [spacedPostcode(postcode), plaats].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ') || undefined;
}

/** Where it is, for a hit: the first address, and how many more there are. */
export function whereText(locaties: readonly Locatie[]): string | undefined {
  const [first, ...others] = locaties.flatMap(({ adres }) => addressText(adres) ?? []);
  if (first === undefined || others.length === 0) return first;
  return `${first}, en op ${others.length} andere ${others.length === 1 ? 'plek' : 'plekken'}`;
}

/** `8246AA` as people write it: `8246 AA`, never over two lines. */
export function spacedPostcode(postcode: string | undefined): string {
  return postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1\u00A0$2') ?? '';
}
