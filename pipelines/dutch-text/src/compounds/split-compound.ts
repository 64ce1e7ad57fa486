import { stem } from '../forms/stem.ts';
import { undivided } from './own-parts.ts';
import { type WordList, wordList } from './word-list.ts';

/** Shorter pieces are endings more often than words. */
const SHORTEST_PART = 3;

let whole: ReadonlySet<string> | undefined;

/**
 * The parts of a folded compound as stems, those of its parts too: `schuldhulpverlening` → schuld, hulpverlen, hulp,
 * verlen. Empty for what is no compound. Decided by versioned files only, so the same for every index.
 */
export const compoundParts = (word: string): readonly string[] => [...new Set(allParts(word, wordList()))];

/** Whether a stem may be a part of a compound at all; only such are worth looking for within words. */
export function isPart(stemmed: string): boolean {
  const { begins, pluralStems, endStems } = wordList();
  return endStems.has(stemmed) || begins.has(stemmed) || pluralStems.has(stemmed);
}

/** The coarsest way to take a word apart: `schuldhulpverlening` → schuld, hulpverlening. */
export function segments(word: string, list: WordList = wordList()): readonly string[] {
  return isUndivided(word) ? [] : (fewest(word, list, new Map()) ?? []);
}

/** Whether a word only looks like a compound, by the reviewed file. */
export function isUndivided(word: string): boolean {
  whole ??= undivided();
  return whole.has(word);
}

function allParts(word: string, list: WordList): string[] {
  return segments(word, list).flatMap((part) => [stem(part), ...allParts(part, list)]);
}

/** At least two parts, as few as possible; of as few, those with the longest first. */
function fewest(word: string, list: WordList, tried: Map<string, string[] | undefined>): string[] | undefined {
  if (tried.has(word)) return tried.get(word);
  let best: string[] | undefined;
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const first = beginOf(word.slice(0, at), list);
    if (first === undefined) continue;
    const rest = word.slice(at);
    const others = isEnd(rest, list) ? [rest] : fewest(rest, list, tried);
    if (others !== undefined && (best === undefined || others.length + 1 < best.length)) best = [first, ...others];
  }
  tried.set(word, best);
  return best;
}

/** The word itself without its linking -s-; undefined when it cannot stand in front. */
function beginOf(text: string, { begins, pluralStems }: WordList): string | undefined {
  if (begins.has(text)) return text.endsWith('s') && begins.has(text.slice(0, -1)) ? text.slice(0, -1) : text;
  return text.endsWith('en') && pluralStems.has(stem(text)) ? text : undefined;
}

const isEnd = (text: string, { endStems }: WordList): boolean => endStems.has(stem(text));
