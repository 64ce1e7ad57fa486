import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '../live.ts';
import { makeAnswer } from './answer/make-answer.ts';
import { atMoment } from './clauses/location-filters.ts';
import { withCurrentCodes } from './current-codes.ts';
import { askRelaxed } from './few-hits/ask-relaxed.ts';
import { relaxations } from './few-hits/relaxations.ts';
import { thinkAlong } from './few-hits/think-along.ts';
import { readQuestion } from './read-question.ts';

/**
 * A search, whole: codes of today → place and words → the engine, with fewer words while nothing has them all → answer. A
 * place that nobody knows is refused where the question comes in. @throws IndexUnavailable.
 */
export async function search(query: SearchQuery, live: Live, now: Date): Promise<Zoekantwoord> {
  const { current, expired } = withCurrentCodes(atMoment(query, now), live.geography);
  const question = readQuestion(current, live);
  const { answer, asked, weggelaten } = await askRelaxed(question, live.reader);
  const found = { question: asked, live, expired, weggelaten, now };
  if (answer.planken.some(({ totaal }) => totaal > 0)) return makeAnswer(answer, found);
  const [verruiming, meedenken] = await Promise.all([
    relaxations(question, live.reader),
    thinkAlong(question, live, now),
  ]);
  return makeAnswer(answer, { ...found, verruiming, meedenken });
}
