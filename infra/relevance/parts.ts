import type { JudgedQuery } from './relevance-set.ts';

/**
 * Half of a set is to tune on, the other half to check on: of each class every second question, by their qid. Weights
 * and words are never chosen by what the second half says.
 */
export function partOf(qids: readonly string[]): ReadonlyMap<string, 'afstellen' | 'toetsen'> {
  return new Map(qids.toSorted().map((qid, place) => [qid, place % 2 === 0 ? 'afstellen' : 'toetsen']));
}

/** All questions under `alle`, and those of each part. */
export function partsOf<T extends { query: JudgedQuery }>(asked: readonly T[]): Map<string, T[]> {
  const byClass = Map.groupBy(asked, ({ query }) => query.class);
  const parts = new Map([...byClass.values()].flatMap((all) => [...partOf(all.map(({ query }) => query.qid))]));
  return new Map([['alle', [...asked]], ...Map.groupBy(asked, ({ query }) => parts.get(query.qid) ?? '')]);
}
