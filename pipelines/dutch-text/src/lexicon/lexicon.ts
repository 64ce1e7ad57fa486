import { stem } from '../forms/stem.ts';
import { isConceptToken, isExactToken, stemOfToken, wordOfToken } from '../index-tokens.ts';
import { remembered } from '../remembered.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';
import { type SortedWords, sortedWords } from './sorted-words.ts';
import { type Correction, makeSpeller, type Speller } from './speller.ts';
import { stemsOf } from './stems-of.ts';

/** The words as written and the concepts of an index version, as tokens, and how often each occurs. */
export type TokenCounts = Iterable<readonly [token: string, count: number]>;

/** What the words of an index are asked for. Never changes. */
export interface Lexicon {
  /** How often a word occurs; 0 for one that does not. */
  count(word: string): number;
  /** How rare a word is: 1 for one that hardly occurs, 0 for the most frequent one. */
  rarity(word: string): number;
  /**
   * How much it says that a text has a token: the natural logarithm of 1 + how many times rarer it is than the most frequent
   * one. A stem occurs as often as the words that have it. So does a part of compounds, or as often as the words it stands in
   * when it never stands alone.
   */
  telling(token: string): number;
  /** Whether a word occurs in this form or, by its stem, in another. */
  knows(word: string): boolean;
  /** Words that begin so, the most frequent first, ties by the alphabet. */
  startingWith(beginning: string, most: number): string[];
  /** The nearest words of the index and the thesaurus, all at the same distance, the most frequent first. */
  nearest(word: string, most: number): Correction[];
}

/**
 * Takes some hundredths of a second for 60,000 words. The rest is made when the first question needs it: stems (those of words
 * that begin alike), how often a part stands in words, and the speller for a word that nobody knows.
 */
export function makeLexicon(counts: TokenCounts): Lexicon {
  const all = [...counts];
  const written = sortedWords(
    all.flatMap(([token, count]) => (isExactToken(token) ? [[wordOfToken(token), count]] : [])),
  );
  const concepts = new Map(all.filter(([token]) => isConceptToken(token)));
  const { count } = written;
  const stems = stemsOf(written);
  const timesWithin = remembered(written.countHolding);
  const timesOf = (token: string): number => {
    if (isExactToken(token)) return count(wordOfToken(token));
    if (isConceptToken(token)) return concepts.get(token) ?? 0;
    const stemmed = stemOfToken(token);
    if (stemmed.length === 1) return count(stemmed); // a letter; no few words to look among for its forms
    return stems.count(stemmed) || (stemmed === token ? 0 : timesWithin(stemmed));
  };
  const mostOfWords = Math.log1p(written.most);
  const mostOfTokens = Math.max(written.most, ...concepts.values());
  let speller: Speller | undefined;
  return {
    count,
    rarity: (word) => (mostOfWords === 0 ? 1 : 1 - Math.log1p(count(word)) / mostOfWords),
    telling: (token) => Math.log1p(mostOfTokens / Math.max(1, timesOf(token))),
    knows: (word) => written.has(word) || stems.count(stem(word)) > 0,
    startingWith: (beginning, most) => {
      const found = written.startingWith(beginning);
      return found.sort((left, right) => count(right) - count(left) || byCode(left, right)).slice(0, most);
    },
    nearest: (word, most) => {
      speller ??= makeSpeller(spelled(written), count);
      return speller.nearest(word, most);
    },
  };
}

const byCode = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What may be proposed in the place of a word that nobody knows. */
function spelled({ words, has }: SortedWords): string[] {
  return [...words, ...new Set(thesaurus().words.filter((word) => !has(word)))];
}
