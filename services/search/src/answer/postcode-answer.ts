import type { Geography } from '@sociale-kaart/geography/geography';
import { resolvePlace } from '@sociale-kaart/geography/place';
import { Problem } from '@sociale-kaart/http/problem';
import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';
import { placeAnswer } from '@sociale-kaart/search-index/query/answer/place-answer';

/** A postcode as a search would understand it. @throws Problem 404 when nobody knows it. */
export function postcodeAnswer(postcode: string, geography: Geography): Plaats {
  const place = resolvePlace({ postcode }, geography);
  if ('fout' in place) {
    throw new Problem({ status: 404, detail: 'Deze postcode is niet bekend. Zoek met de naam van de gemeente.' });
  }
  return placeAnswer(place, geography);
}
