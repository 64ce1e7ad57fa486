import type { Clause } from '../../index-query.ts';
import { locationMatches } from '../places/location-matches.ts';
import type { Locations } from '../places/locations.ts';
import { addAll, type Bitset, difference, emptyBitset, intersection } from './bitset.ts';
import type { CodeLists } from './code-lists.ts';
import { addSet } from './document-set.ts';

/** What conditions are evaluated against. */
export interface Conditions {
  /** Numbers of documents lie below it. */
  size: number;
  /** The documents that exist. */
  all: Bitset;
  codes: CodeLists;
  locations: Locations;
}

/** The documents for which a clause holds; they are of the evaluator, so not to be changed. */
export type Evaluate = (clause: Clause) => Bitset;

/** For one query: a clause that stands in several places of it, as the same object, is evaluated once. */
export function clauseEvaluator(conditions: Conditions): Evaluate {
  const known = new Map<Clause, Bitset>();
  const evaluate: Evaluate = (clause) => {
    const bits = known.get(clause) ?? evaluateClause(clause, conditions, evaluate);
    known.set(clause, bits);
    return bits;
  };
  return evaluate;
}

function evaluateClause(clause: Clause, conditions: Conditions, evaluate: Evaluate): Bitset {
  if ('lijst' in clause) return withCode(clause, conditions);
  if ('locatie' in clause) return locationMatches(conditions.locations, clause.locatie);
  if ('niet' in clause) return difference(conditions.all, evaluate(clause.niet));
  if ('alle' in clause) return clause.alle.map(evaluate).reduce(intersection, conditions.all);
  const bits = emptyBitset(conditions.size);
  for (const one of clause.een) addAll(bits, evaluate(one));
  return bits;
}

function withCode(clause: { lijst: string; codes: readonly string[] }, { codes, size }: Conditions): Bitset {
  const list = codes.list(clause.lijst);
  const bits = emptyBitset(size);
  for (const code of clause.codes) {
    const set = list.get(code);
    if (set) addSet(bits, set);
  }
  return bits;
}
