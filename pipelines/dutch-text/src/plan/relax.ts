import type { Reading } from './read-text.ts';

const BONUS = Number(process.env.BONUS ?? 0.0001);

/**
 * The same question with its least important word no longer needed; it still counts where it matches. Undefined when no
 * word is needed any more, or there is only one.
 */
export function relax(reading: Reading): { reading: Reading; weggelaten: string } | undefined {
  const { plan, belang } = reading;
  const needed = plan.woorden.flatMap(({ optioneel }, place) => (optioneel ? [] : [place]));
  if (belang.length < 2 || needed.length === 0) return undefined;
  const least = needed.reduce((left, right) => ((belang[right] ?? 0) < (belang[left] ?? 0) ? right : left));
  const woorden = plan.woorden.map((word, place) => ({
    ...word,
    ...(place === least && { optioneel: true as const }),
    ...((belang[place] ?? 0) > 0 && { bonus: BONUS * (belang[place] ?? 0) }),
  }));
  return { reading: { ...reading, plan: { woorden } }, weggelaten: plan.woorden[least]?.gezocht ?? '' };
}
