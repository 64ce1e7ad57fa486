import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import type { Geography } from '@sociale-kaart/geography/geography';
import { type Plaats, resolvePlace } from '@sociale-kaart/geography/place';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '../live.ts';
import type { ReadQuestion } from './compile-query.ts';

/** Understands the place and the words of a question, in the codes of today. */
export function readQuestion(query: SearchQuery, { geography, lexicon }: Live): ReadQuestion {
  const plaats = placeOf(query, geography);
  const tekst = readText(query.q ?? '', lexicon);
  return { query, ...(plaats && { plaats }), ...(tekst && { tekst }) };
}

function placeOf(query: SearchQuery, geography: Geography): Plaats | undefined {
  const { gemeente, provincie, regio, postcode, lat } = query;
  if ([gemeente, provincie, regio, postcode, lat].every((value) => value === undefined)) return undefined;
  const place = resolvePlace(query, geography);
  if ('fout' in place) throw new Error('a search with a place that was not checked');
  return place;
}
