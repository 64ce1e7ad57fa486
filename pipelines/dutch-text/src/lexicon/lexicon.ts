import { stem } from '../stem.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';
import { type Correction, makeSpeller } from './speller.ts';

/** The words of an index version, folded, and how often each occurs. */
export type WordCounts = Iterable<readonly [word: string, count: number]>;

/** What the words of an index are asked for. Never changes. */
export interface Lexicon {
  /** How often a word occurs; 0 for one that does not. */
  count(word: string): number;
  /** How rare a word is: 1 for one that hardly occurs, 0 for the most frequent one. */
  rarity(word: string): number;
  /** Whether a word occurs in this form or, by its stem, in another. */
  knows(word: string): boolean;
  /** Words that begin so, the most frequent first, ties by the alphabet. */
  startingWith(beginning: string, most: number): string[];
  /** The nearest words of the index and the thesaurus, all at the same distance, the most frequent first. */
  nearest(word: string, most: number): Correction[];
}

/** Takes about a second for 60,000 words (`npm run bench -- text`). */
export function makeLexicon(counts: WordCounts): Lexicon {
  const byWord = new Map(counts);
  const words = [...byWord.keys()].sort(byCode);
  const stems = new Set(words.map(stem));
  const count = (word: string) => byWord.get(word) ?? 0;
  const speller = makeSpeller([...new Set([...words, ...thesaurus().words])], count);
  const most = Math.log1p([...byWord.values()].reduce((high, one) => Math.max(high, one), 0));
  return {
    count,
    rarity: (word) => (most === 0 ? 1 : 1 - Math.log1p(count(word)) / most),
    knows: (word) => byWord.has(word) || stems.has(stem(word)),
    startingWith: (beginning, most) => {
      const found: string[] = [];
      for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++)
        found.push(words[at] as string);
      return found.sort((left, right) => count(right) - count(left) || byCode(left, right)).slice(0, most);
    },
    nearest: speller.nearest,
  };
}

const byCode = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Place of the first word that is not before the text. */
function firstFrom(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
