import type { LocationClause } from '../../index-query.ts';

/** Whether something holds, of a location or of the facts of some, by its place. */
export type Test = (place: number) => boolean;

/** A clause that is made of others as a test that is made of theirs; undefined when it is not. */
export function composedTest(clause: LocationClause, testOf: (part: LocationClause) => Test): Test | undefined {
  if ('alle' in clause) {
    const tests = clause.alle.map(testOf);
    return (place) => tests.every((holds) => holds(place));
  }
  if (!('een' in clause)) return undefined;
  const tests = clause.een.map(testOf);
  return (place) => tests.some((holds) => holds(place));
}
