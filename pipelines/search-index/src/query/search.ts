import type { Geography } from '@sociale-kaart/geography/geography';
import { type Plaats, resolvePlace } from '@sociale-kaart/geography/place';
import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { IndexReader } from '../index-reader.ts';
import { makeAnswer } from './answer/make-answer.ts';
import { compileQuery } from './compile-query.ts';

/** The place of a question could not be understood; `melding` says what would be right, in Dutch. */
export class PlaceNotFound extends Error {
  override name = 'PlaceNotFound';
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

/** A search, whole: place → question to the engine → answer. @throws PlaceNotFound, IndexUnavailable. */
export async function search(query: SearchQuery, reader: IndexReader, geography: Geography): Promise<Zoekantwoord> {
  const plaats = understandPlace(query, geography);
  const indexQuery = compileQuery(query, plaats);
  const answer = await reader.search(indexQuery);
  return makeAnswer(answer, { query, plaats, tekst: indexQuery.tekst, geography, versie: reader.versie });
}

const PLACE_PARAMETERS = ['gemeente', 'provincie', 'regio', 'postcode', 'lat'] as const;

function understandPlace(query: SearchQuery, geography: Geography): Plaats | undefined {
  const parameter = PLACE_PARAMETERS.find((name) => query[name] !== undefined);
  if (parameter === undefined) return undefined;
  const place = resolvePlace(query, geography);
  if ('fout' in place) throw new PlaceNotFound(parameter, place.fout);
  return place;
}
