import { distance } from 'fastest-levenshtein';
import { soundKey } from './sound-key.ts';

/** Shorter words are abbreviations (`wmo`, `ggz`): one letter further is another one. */
const SHORTEST = 4;
/** Up to this length one letter may be wrong, in longer words two (search.md). */
const SHORT = 6;
const A = 97;

export interface Correction {
  woord: string;
  /** Letters added, left out, changed or swapped with their neighbour; 1 too for what only sounds the same. */
  afstand: number;
}

/** Finds words that are nearly the same as a given one. */
export interface Speller {
  /** The nearest words, all at the same distance, the most frequent first, ties by the alphabet. */
  nearest(word: string, most: number): Correction[];
}

/** @param words distinct, folded; what may be proposed. */
export function makeSpeller(words: readonly string[], count: (word: string) => number): Speller {
  const masks = Uint32Array.from(words, lettersOf);
  const lengths = Uint8Array.from(words, (word) => word.length);
  const listed = { words, masks, lengths, sounds: [] };
  return {
    nearest: (word, most) => {
      const near = [...candidates(word, listed), ...soundAlike(word, listed)];
      const least = Math.min(...near.map(({ afstand }) => afstand));
      const nearest = new Map(near.filter(({ afstand }) => afstand === least).map((one) => [one.woord, one]));
      return [...nearest.values()]
        .sort((left, right) => count(right.woord) - count(left.woord) || (left.woord < right.woord ? -1 : 1))
        .slice(0, most);
    },
  };
}

interface Listed {
  words: readonly string[];
  /** Which letters are in each word. */
  masks: Uint32Array;
  lengths: Uint8Array;
  /** The sound of each word that was compared with one. */
  sounds: (string | undefined)[];
}

/** Tens of thousands of words are passed by per question: those of another length or with other letters cost no comparison. */
function candidates(word: string, { words, masks, lengths }: Listed): Correction[] {
  const most = allowed(word);
  const found: Correction[] = [];
  const mask = lettersOf(word);
  for (let at = 0; most > 0 && at < words.length; at++) {
    if (Math.abs((lengths[at] as number) - word.length) > most) continue;
    if (bitsIn((masks[at] as number) ^ mask) > 2 * most) continue;
    const candidate = words[at] as string;
    const afstand = lettersApart(word, candidate);
    if (afstand > 0 && afstand <= most) found.push({ woord: candidate, afstand });
  }
  return found;
}

const allowed = (word: string): number =>
  word.length < SHORTEST || /\d/.test(word) ? 0 : word.length <= SHORT ? 1 : 2;

/** Two neighbours that changed places are one mistake: `huplverlening`. */
function lettersApart(left: string, right: string): number {
  const apart = distance(left, right);
  return apart === 2 && left.length === right.length && isSwap(left, right) ? 1 : apart;
}

function isSwap(left: string, right: string): boolean {
  const at = [...left].findIndex((letter, place) => letter !== right[place]);
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

/** Words that sound the same have the same ones of these letters: of no sound they are one of two ways to write it. */
const SOUND_LETTERS = lettersOf('blmnrw');

function soundAlike(word: string, listed: Listed): Correction[] {
  if (word.length < SHORTEST) return [];
  const [sound, mask] = [soundKey(word), lettersOf(word) & SOUND_LETTERS];
  const found: Correction[] = [];
  for (let at = 0; at < listed.words.length; at++) {
    if (((listed.masks[at] as number) & SOUND_LETTERS) !== mask || (listed.lengths[at] as number) < SHORTEST) continue;
    const other = listed.words[at] as string;
    if (other !== word && soundOf(at, listed) === sound) found.push({ woord: other, afstand: 1 });
  }
  return found;
}

/** Tens of thousands of words are never compared, so theirs is worked out when they are. */
function soundOf(at: number, { words, sounds }: Listed): string {
  const sound = sounds[at] ?? soundKey(words[at] as string);
  sounds[at] = sound;
  return sound;
}

/** One bit per letter; all else shares the six that are left. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - A;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << (26 + (Math.abs(letter) % 6));
  }
  return mask;
}

function bitsIn(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
