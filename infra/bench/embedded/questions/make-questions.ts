import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { createRandom } from '@sociale-kaart/fixtures/generate/random';
import type { Geography } from '@sociale-kaart/geography/geography';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Question, Questions } from '../engine.ts';
import { inventQuestions } from './invent-questions.ts';
import { type Occurrences, occurrencesIn } from './occurrences.ts';
import { plainQuestion } from './plain-question.ts';
import { widenPlan } from './widen-plan.ts';

/** As in toolchain.md. */
const QUESTIONS = 50;
const SEED = 20_261_121;

/** The questions that all engines get, from voorzieningen spread over all that are asked about. */
export function makeQuestions(some: readonly Invented[], geography: Geography): Questions {
  const found = occurrencesIn(some);
  return { warmUp: ask(found, SEED + 1, geography), measured: ask(found, SEED, geography) };
}

function ask(found: Occurrences, seed: number, geography: Geography): Question[] {
  return inventQuestions(found, QUESTIONS, seed).map((parameters, nth) => {
    const plain = plainQuestion(SearchQuery.parse(parameters), geography);
    const random = createRandom(seed, nth, 1); // another stream of chance than that of the parameters
    return { parameters, plain: { ...plain, tekst: plain.tekst && widenPlan(plain.tekst, found.words, random) } };
  });
}
