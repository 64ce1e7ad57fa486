import type { Alternative, PlanWord } from '../query-plan.ts';
import { NEED } from './importance.ts';
import type { Reading } from './read-text.ts';
import { inSteps } from './weights.ts';

/** Per step of importance, added to what matches a word, so that more words tend to go before better ones (tuned on the judged set). */
const BONUS = 20;
/** What one part of a compound is worth beside all of them. */
const ONE_PART = 0.5;

export interface Relaxed {
  reading: Reading;
  /** The words that need not match any more; none when compounds were taken apart. */
  weggelaten: string[];
}

/**
 * The same question, one step wider: its least important word is no longer needed, but counts where it matches; in the end
 * a part of a compound is enough. Undefined when there is no wider one.
 */
export function relax(reading: Reading): Relaxed | undefined {
  const { plan, belang } = reading;
  const needed = plan.woorden.flatMap(({ optioneel }, place) => (optioneel ? [] : [place]));
  const hasRelated = plan.woorden.some(({ velden }) => velden === 'tekst');
  if (needed.length === 0 || (belang.length < 2 && !hasRelated)) return takenApart(reading);
  const least = needed.reduce((left, right) => ((belang[right] ?? 0) < (belang[left] ?? 0) ? right : left));
  // of several needs none is more than the others: who has one of them is found, who has more goes first
  const isLet = (place: number) => place === least || ((belang[least] ?? 0) >= NEED && needed.includes(place));
  const woorden = plan.woorden.map((word, place) => ({
    ...word,
    ...(isLet(place) && { optioneel: true as const }),
    ...((belang[place] ?? 0) > 0 && { bonus: inSteps(BONUS * (belang[place] ?? 0)) }),
  }));
  const weggelaten = needed.filter(isLet).flatMap((place) => plan.woorden[place]?.gezocht ?? []);
  return { reading: { ...reading, plan: { woorden } }, weggelaten };
}

function takenApart(reading: Reading): Relaxed | undefined {
  const { woorden } = reading.plan;
  if (!woorden.some(({ alternatieven }) => alternatieven.some(isCompound))) return undefined;
  return { reading: { ...reading, plan: { woorden: woorden.map(withParts) } }, weggelaten: [] };
}

function withParts(word: PlanWord): PlanWord {
  return { ...word, alternatieven: word.alternatieven.flatMap((one) => (isCompound(one) ? partsOf(one) : [one])) };
}

const isCompound = ({ via, tokens }: Alternative): boolean => via === 'samenstelling' && tokens.length > 1;

function partsOf(alternative: Alternative): Alternative[] {
  const gewicht = inSteps(alternative.gewicht * ONE_PART);
  return alternative.tokens.map((token) => ({ ...alternative, tokens: [token], gewicht }));
}
