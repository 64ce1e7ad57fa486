import { stem } from '@sociale-kaart/dutch-text/forms/stem';
import { inSteps } from '@sociale-kaart/dutch-text/plan/weights';
import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Random } from '@sociale-kaart/fixtures/generate/random';

/** A word has one to so many alternatives, each number as often (toolchain.md); never fewer than it was planned with. */
const MOST_ALTERNATIVES = 5;
/** What those that are added weigh, one after the other, as a share of the last planned one: less sure goes below. */
const SHARES = [0.75, 0.6, 0.5, 0.4];

/**
 * Invented words have no synonyms or compounds, so a plan gets words of the same texts instead, as often as they occur
 * there: `words` holds each as often.
 */
export function widenPlan({ woorden }: QueryPlan, words: readonly string[], random: Random): QueryPlan {
  return { woorden: woorden.map((word) => widenWord(word, words, random)) };
}

function widenWord(word: PlanWord, words: readonly string[], random: Random): PlanWord {
  const { alternatieven } = word;
  const missing = 1 + random.below(MOST_ALTERNATIVES) - alternatieven.length;
  const least = alternatieven.at(-1)?.gewicht ?? 1;
  const added = SHARES.slice(0, Math.max(0, missing)).map(
    (share): Alternative => ({ tokens: [stem(random.pick(words))], gewicht: inSteps(share * least), via: 'synoniem' }),
  );
  return { ...word, alternatieven: [...alternatieven, ...added] };
}
