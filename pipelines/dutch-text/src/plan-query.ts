import { exactToken } from './index-tokens.ts';
import type { Alternative, PlanWord, QueryPlan } from './query-plan.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** Bounds of search-index.md: whatever was typed, a plan stays this small. */
export const MAX_WORDS = 12;

/**
 * What the alternatives of a word are worth beside the word as typed. A stem may be another word (`schuld` the guilt),
 * so it is less sure than the word itself.
 */
export const WEIGHTS = { exact: 1, stam: 0.7 } as const;

/** Reads a question. No words in it (empty, only signs): undefined, and everything matches. Never throws. */
export function planQuery(text: string): QueryPlan | undefined {
  const all = distinct(words(text));
  const meaningful = all.filter((word) => !isStopWord(word.tekst));
  // Never when nothing else is left: who types "de" wants an answer, not an error.
  const kept = (meaningful.length > 0 ? meaningful : all).slice(0, MAX_WORDS);
  return kept.length === 0 ? undefined : { woorden: kept.map((word) => planWord(word, text)) };
}

function planWord(word: Word, text: string): PlanWord {
  return { gezocht: text.slice(word.begin, word.einde), alternatieven: alternativesOf(word) };
}

function alternativesOf(word: Word): Alternative[] {
  const whole: Alternative[] = [
    { tokens: [exactToken(word.tekst)], gewicht: WEIGHTS.exact, via: 'exact' },
    { tokens: [stem(word.tekst)], gewicht: WEIGHTS.stam, via: 'stam' },
  ];
  const parts = word.delen.filter((part) => !isStopWord(part)); // an index holds no stem of a stop word
  return parts.length === 0 ? whole : [...whole, { tokens: parts.map(stem), gewicht: WEIGHTS.stam, via: 'stam' }];
}

const distinct = (all: readonly Word[]): Word[] => [...new Map(all.map((word) => [word.tekst, word])).values()];
