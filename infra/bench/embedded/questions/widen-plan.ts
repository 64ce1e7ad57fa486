import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { stem } from '@sociale-kaart/dutch-text/stem';
import type { Random } from '@sociale-kaart/fixtures/generate/random';

/** A word has one to so many alternatives, each number as often (toolchain.md); never fewer than it was planned with. */
const MOST_ALTERNATIVES = 5;
/** Of those that are added, one after the other: below a stem, as the planner weighs what is less sure. */
const WEIGHTS = [0.6, 0.5, 0.4, 0.3];

/**
 * Invented words have no synonyms or compounds, so a plan gets words of the same texts instead, as often as they occur
 * there: `words` holds each as often.
 */
export function widenPlan({ woorden }: QueryPlan, words: readonly string[], random: Random): QueryPlan {
  return { woorden: woorden.map((word) => widenWord(word, words, random)) };
}

function widenWord({ gezocht, alternatieven }: PlanWord, words: readonly string[], random: Random): PlanWord {
  const missing = 1 + random.below(MOST_ALTERNATIVES) - alternatieven.length;
  const added = WEIGHTS.slice(0, Math.max(0, missing)).map(
    (gewicht): Alternative => ({ tokens: [stem(random.pick(words))], gewicht, via: 'synoniem' }),
  );
  return { gezocht, alternatieven: [...alternatieven, ...added] };
}
