/**
 * Half of a set is to tune on, the other half to check on: of each class every second question, by their qid. Weights
 * and words are never chosen by what the second half says.
 */
export function partOf(qids: readonly string[]): ReadonlyMap<string, 'afstellen' | 'toetsen'> {
  return new Map(qids.toSorted().map((qid, place) => [qid, place % 2 === 0 ? 'afstellen' : 'toetsen']));
}
