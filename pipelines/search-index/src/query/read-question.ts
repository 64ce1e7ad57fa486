import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import type { Geography } from '@sociale-kaart/geography/geography';
import { type PlaceInText, placeInText } from '@sociale-kaart/geography/names/place-in-text';
import { type Plaats, type PlaceQuestion, resolvePlace } from '@sociale-kaart/geography/place';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '../live.ts';
import type { ReadQuestion } from './compile-query.ts';

/**
 * Understands the place and the words of a question, in the codes of today. A place among the words is one when no other
 * place was given; when it is the one that was given, its name need not be found. `interpreteer=nee` takes the words as
 * they are.
 */
export function readQuestion(query: SearchQuery, { geography, lexicon }: Live): ReadQuestion {
  const { q = '', interpreteer } = query;
  const letterlijk = interpreteer === 'nee';
  const given = givenPlace(query, geography);
  const inText = letterlijk ? undefined : namedPlace(q, geography);
  const named = given ? undefined : inText;
  const said = given && inText && !isWithin(given, inText.plaats) ? undefined : inText?.where;
  const tekst = readText(q, lexicon, { letterlijk, elders: said });
  const plaats = given ?? named?.plaats;
  return {
    query,
    ...(plaats && { plaats }),
    ...(tekst && { tekst }),
    ...(named && { plaatsInTekst: q.slice(named.where.begin, named.where.einde) }),
  };
}

/** Whether a place among the words only says again what place was given. */
function isWithin({ gemeenten: given }: Plaats, { gemeenten: named }: Plaats): boolean {
  return named.some(({ code }) => given.some((one) => one.code === code));
}

function givenPlace(query: SearchQuery, geography: Geography): Plaats | undefined {
  const { gemeente, provincie, regio, postcode, lat } = query;
  if ([gemeente, provincie, regio, postcode, lat].every((value) => value === undefined)) return undefined;
  return resolved(query, geography);
}

function namedPlace(q: string, geography: Geography): { where: PlaceInText; plaats: Plaats } | undefined {
  const where = placeInText(q, geography);
  return where && { where, plaats: resolved(where.vraag, geography) };
}

/** A place of a parameter was checked where the question came in, one among words when it was found. */
function resolved(question: PlaceQuestion, geography: Geography): Plaats {
  const place = resolvePlace(question, geography);
  if ('fout' in place) throw new Error('a search with a place that was not checked');
  return place;
}
