import type { Geography } from '@sociale-kaart/geography/geography';
import { Problem } from '@sociale-kaart/http/problem';
import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';

/** A postcode as a search would understand it. @throws Problem 404 when nobody knows it. */
export function postcodeAnswer(postcode: string, geography: Geography): Plaats {
  const found = geography.postcode(postcode);
  if (found === undefined) {
    throw new Problem({ status: 404, detail: 'Deze postcode is niet bekend. Zoek met de naam van de gemeente.' });
  }
  const { kandidaten, punt, ...rest } = found;
  const gemeenten = kandidaten.map(({ code, zeker }) => ({
    code,
    naam: geography.gemeente(code)?.naam ?? code,
    zeker,
  }));
  return { ...rest, punt: { ...punt }, gemeenten };
}
