import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '../live.ts';
import { makeAnswer } from './answer/make-answer.ts';
import { askRelaxed } from './ask-relaxed.ts';
import { atMoment } from './clauses/location-filters.ts';
import { withCurrentCodes } from './current-codes.ts';
import { readQuestion } from './read-question.ts';
import { relaxations } from './relaxations.ts';

/**
 * A search, whole: codes of today → place and words → the engine, with fewer words while nothing has them all → answer. A
 * place that nobody knows is refused where the question comes in. @throws IndexUnavailable.
 */
export async function search(query: SearchQuery, live: Live, now: Date): Promise<Zoekantwoord> {
  const { current, expired } = withCurrentCodes(atMoment(query, now), live.geography);
  const question = readQuestion(current, live);
  const { answer, asked, weggelaten } = await askRelaxed(question, live.reader);
  const verruiming = answer.planken.every(({ totaal }) => totaal === 0) ? await relaxations(question, live.reader) : [];
  return makeAnswer(answer, { question: asked, live, expired, weggelaten, verruiming, now });
}
