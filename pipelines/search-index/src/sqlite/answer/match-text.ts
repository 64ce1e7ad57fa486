import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { type Bitset, bitsetOf } from '../codes/bitset.ts';
import type { Conditions } from '../codes/clause-evaluator.ts';
import { Scope } from '../codes/scope.ts';
import type { OpenVersion } from './open-version.ts';

/** The score of a document, by its number. */
export type Score = (nr: number) => number;

/** The documents that a question is about. */
export interface Matched extends Conditions {
  /** Of its text alone, for those documents only. */
  textScore: Score;
}

/** Without words everything matches, with the score 1. Holds until the next question to the version. */
export function matchText(version: OpenVersion, plan: QueryPlan | undefined): Matched {
  const { size, codes, locations, scores } = version;
  if (!plan?.woorden.length) return { ...version.everything, codes, locations, textScore: () => 1 };
  const found = version.text.search(plan);
  found.nrs.forEach((nr, index) => {
    scores[nr] = found.scores[index] as number;
  });
  const { scope, matching } = inScope(bitsetOf(found.nrs, size));
  return { scope, matching, codes, locations, textScore: (nr) => scores[nr] as number };
}

/** These documents, with the scope that they need. */
export function inScope(documents: Bitset): Pick<Matched, 'scope' | 'matching'> {
  const scope = new Scope(documents);
  const matching = scope.empty();
  scope.addAll(matching, documents);
  return { scope, matching };
}
