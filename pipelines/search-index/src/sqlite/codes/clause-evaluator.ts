import type { Clause } from '../../index-query.ts';
import type { Locations } from '../places/locations.ts';
import { placesWhere } from '../places/places-where.ts';
import { addAll, type Bitset, keepCommon, removeAll } from './bitset.ts';
import type { CodeLists } from './code-lists.ts';
import { addSet } from './document-set.ts';
import type { Scope } from './scope.ts';

/** What the conditions of one question are evaluated against. */
export interface Conditions {
  scope: Scope;
  /** The documents that the question is about, in scope. */
  matching: Bitset;
  codes: CodeLists;
  locations: Locations;
}

/** Those of the matching documents for which a clause holds; they are of the evaluator, so not to be changed. */
export type Evaluate = (clause: Clause) => Bitset;

/** For one question: a clause that stands in several places of it, as the same object, is evaluated once. */
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
  if ('locatie' in clause) return withLocation(clause, conditions);
  if ('een' in clause) {
    const bits = conditions.scope.empty();
    for (const one of clause.een) addAll(bits, evaluate(one));
    return bits;
  }
  const bits = conditions.matching.slice();
  if ('niet' in clause) removeAll(bits, evaluate(clause.niet));
  else for (const one of clause.alle) keepCommon(bits, evaluate(one));
  return bits;
}

function withCode(clause: Extract<Clause, { lijst: string }>, { codes, scope, matching }: Conditions): Bitset {
  const list = codes.list(clause.lijst);
  const bits = scope.empty();
  for (const code of clause.codes) {
    const set = list.get(code);
    if (set) addSet(bits, set, scope);
  }
  keepCommon(bits, matching);
  return bits;
}

function withLocation({ locatie }: Extract<Clause, { locatie: unknown }>, conditions: Conditions): Bitset {
  const { locations, scope, matching } = conditions;
  const bits = scope.empty();
  for (const place of placesWhere(locations, locatie)) scope.add(bits, locations.documents[place] as number);
  keepCommon(bits, matching);
  return bits;
}
