import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { createRandom } from '@sociale-kaart/fixtures/generate/random';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '@sociale-kaart/search-index/live';
import { SEED } from '../../seed.ts';
import type { Question, Questions } from '../engine.ts';
import { inventQuestions } from './invent-questions.ts';
import { type Occurrences, occurrencesIn } from './occurrences.ts';
import { plainQuestion } from './plain-question.ts';
import { widenPlan } from './widen-plan.ts';

/** As in toolchain.md. */
const QUESTIONS = 50;

/** The questions that all engines get, from voorzieningen spread over all that are asked about. */
export function makeQuestions(some: readonly Invented[], reading: Reading): Questions {
  const found = occurrencesIn(some);
  return { warmUp: ask(found, SEED + 1, reading), measured: ask(found, SEED, reading) };
}

/** What questions are read with. */
type Reading = Pick<Live, 'geography' | 'lexicon'>;

function ask(found: Occurrences, seed: number, reading: Reading): Question[] {
  return inventQuestions(found, QUESTIONS, seed).map((parameters, nth) => {
    const plain = plainQuestion(SearchQuery.parse(parameters), reading);
    const random = createRandom(seed, nth, 1); // another stream of chance than that of the parameters
    return { parameters, plain: { ...plain, tekst: plain.tekst && widenPlan(plain.tekst, found.words, random) } };
  });
}
