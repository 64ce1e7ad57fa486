import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { IndexQuery, SortOrder } from '../../index-query.ts';
import { hasBit } from '../codes/bitset.ts';
import type { Evaluate } from '../codes/clause-evaluator.ts';
import { nearestMeter } from '../places/locations.ts';
import type { Scored } from '../text/score-sheet.ts';
import type { Ranking } from './best.ts';
import type { OpenVersion } from './open-version.ts';

/** The score of a document, by its number. */
export type Score = (nr: number) => number;

interface Boosted {
  boosts: IndexQuery['boosts'];
  evaluate: Evaluate;
  /** Numbers of documents lie below it. */
  size: number;
  /** The scores of the text; absent without text, then every document has 1. */
  found: Scored | undefined;
}

/** Base score times 1 + Σ of the boosts that hold, worked out for who is asked about: a page asks about few. */
export function boostedScore({ boosts, evaluate, size, found }: Boosted): Score {
  const sets = boosts.map(({ clause, gewicht }) => ({ bits: evaluate(clause), gewicht }));
  const factor = (nr: number) => {
    let sum = 1;
    for (const { bits, gewicht } of sets) if (hasBit(bits, nr)) sum += gewicht;
    return sum;
  };
  if (!found) return factor;
  const scores = new Float64Array(size);
  found.nrs.forEach((nr, index) => {
    scores[nr] = found.scores[index] as number;
  });
  return (nr) => (scores[nr] as number) * factor(nr);
}

interface Asked {
  sorteer: SortOrder;
  afstandTot?: Punt;
}

/** Documents without a location come last by distance, those never checked last by date of checking. */
export function rankingFor({ sorteer, afstandTot }: Asked, version: OpenVersion, score: Score): Ranking {
  const rank = version.ranks.id;
  if (sorteer === 'relevantie') return { key: score, rank };
  if (sorteer !== 'afstand') return { key: () => 0, rank: version.ranks[sorteer] };
  if (!afstandTot) throw new Error('the order `afstand` needs `afstandTot`');
  return { key: (nr) => -nearestMeter(version.locations, nr, afstandTot), rank };
}
