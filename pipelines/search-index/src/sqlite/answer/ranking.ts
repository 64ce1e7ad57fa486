import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { IndexQuery, SortOrder } from '../../index-query.ts';
import type { Evaluate } from '../codes/clause-evaluator.ts';
import { nearestMeter } from '../places/locations.ts';
import type { Ranking } from './best.ts';
import type { Matched } from './match-text.ts';
import type { OpenVersion } from './open-version.ts';

/** Scores of documents by their numbers, each at the place of its number. */
export type Scores = (nrs: Uint32Array) => Float64Array;

/**
 * Score of the text times 1 + Σ of the boosts that hold, worked out for who is asked about: a page asks about few. As a
 * float of 24 bits, as Elasticsearch gives it, so that ties are ties in both.
 */
export function boostedScores(matched: Matched, boosts: IndexQuery['boosts'], evaluate: Evaluate): Scores {
  const { scope, textScores } = matched;
  const sets = boosts.map(({ clause, gewicht }) => ({ bits: evaluate(clause), gewicht }));
  return (nrs) => {
    const scores = new Float64Array(nrs.length).fill(1);
    for (const { bits, gewicht } of sets) scope.addWhere({ bits, nrs, gewicht }, scores);
    return scores.map((score, at) => Math.fround(score * (textScores?.[nrs[at] as number] ?? 1)));
  };
}

interface Asked {
  sorteer: SortOrder;
  afstandTot?: Punt;
}

/** Documents without a location come last by distance, those never checked last by date of checking. */
export function rankingFor({ sorteer, afstandTot }: Asked, version: OpenVersion, scores: Scores): Ranking {
  const rank = version.ranks.id;
  if (sorteer === 'relevantie') return { keysOf: scores, rank };
  if (sorteer !== 'afstand') return { keysOf: (nrs) => new Float64Array(nrs.length), rank: version.ranks[sorteer] };
  if (!afstandTot) throw new Error('the order `afstand` needs `afstandTot`');
  return { keysOf: (nrs) => Float64Array.from(nrs, (nr) => -nearestMeter(version.locations, nr, afstandTot)), rank };
}
