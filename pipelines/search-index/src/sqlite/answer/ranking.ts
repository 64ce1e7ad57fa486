import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { IndexQuery, SortOrder } from '../../index-query.ts';
import type { Evaluate } from '../codes/clause-evaluator.ts';
import { nearestMeter } from '../places/locations.ts';
import type { Ranking } from './best.ts';
import type { Matched, Score } from './match-text.ts';
import type { OpenVersion } from './open-version.ts';

/** Score of the text times 1 + Σ of the boosts that hold, worked out for who is asked about: a page asks about few. */
export function boostedScore({ scope, textScore }: Matched, boosts: IndexQuery['boosts'], evaluate: Evaluate): Score {
  const sets = boosts.map(({ clause, gewicht }) => ({ bits: evaluate(clause), gewicht }));
  return (nr) => {
    let factor = 1;
    for (const { bits, gewicht } of sets) if (scope.has(bits, nr)) factor += gewicht;
    return textScore(nr) * factor;
  };
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
