import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { type Bitset, bitsetOf } from '../codes/bitset.ts';
import type { Conditions } from '../codes/clause-evaluator.ts';
import { Scope } from '../codes/scope.ts';
import type { OpenVersion } from './open-version.ts';

/** The documents that a question is about. */
export interface Matched extends Conditions {
  /** Of its text alone, by number, for those documents only; none: 1 for all. */
  textScores: Float64Array | undefined;
}

/** Without words everything matches. Holds until the next question to the version. */
export function matchText(version: OpenVersion, plan: QueryPlan | undefined): Matched {
  const { size, codes, locations, scores } = version;
  if (!plan?.woorden.length) return { ...version.everything, codes, locations, textScores: undefined };
  const found = version.text.search(plan);
  found.nrs.forEach((nr, index) => {
    scores[nr] = found.scores[index] as number;
  });
  const { scope, matching } = inScope(bitsetOf(found.nrs, size));
  return { scope, matching, codes, locations, textScores: scores };
}

/** These documents, with the scope that they need. */
export function inScope(documents: Bitset): Pick<Matched, 'scope' | 'matching'> {
  const scope = new Scope(documents);
  const matching = scope.empty();
  scope.addAll(matching, documents);
  return { scope, matching };
}
