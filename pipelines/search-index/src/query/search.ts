import type { Geography } from '@sociale-kaart/geography/geography';
import { type Plaats, resolvePlace } from '@sociale-kaart/geography/place';
import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { IndexReader } from '../index-reader.ts';
import { makeAnswer } from './answer/make-answer.ts';
import { compileQuery } from './compile-query.ts';
import { withCurrentCodes } from './current-codes.ts';

/**
 * A search, whole: codes of today → place → question to the engine → answer. A place that nobody knows is refused where
 * the question comes in. @throws IndexUnavailable.
 */
export async function search(query: SearchQuery, reader: IndexReader, geography: Geography): Promise<Zoekantwoord> {
  const { current, expired } = withCurrentCodes(query, geography);
  const plaats = placeOf(current, geography);
  const indexQuery = compileQuery(current, plaats);
  const answer = await reader.search(indexQuery);
  return makeAnswer(answer, {
    query: current,
    plaats,
    tekst: indexQuery.tekst,
    geography,
    versie: reader.versie,
    expired,
  });
}

function placeOf(query: SearchQuery, geography: Geography): Plaats | undefined {
  const { gemeente, provincie, regio, postcode, lat } = query;
  if ([gemeente, provincie, regio, postcode, lat].every((value) => value === undefined)) return undefined;
  const place = resolvePlace(query, geography);
  if ('fout' in place) throw new Error('a search with a place that was not checked');
  return place;
}
