/** Words in the order of their codes, found by halving: a Map of 60,000 of them takes megabytes, and time to make. */
export interface SortedWords {
  words: readonly string[];
  /** The highest count; 0 without words. */
  most: number;
  has(word: string): boolean;
  /** 0 for a word that is not there. */
  count(word: string): number;
  /** How often words occur that hold a text. Looks at all of them: a millisecond for 60,000. */
  countHolding(text: string): number;
  /** In their order. */
  startingWith(beginning: string): string[];
}

/** The last count of a word holds. */
export function sortedWords(counts: Iterable<readonly [word: string, count: number]>): SortedWords {
  const pairs = inOrder([...counts]);
  const words = pairs.map(([word]) => word);
  const all = Uint32Array.from(pairs, ([, count]) => count);
  const placeOf = (word: string): number | undefined => {
    const place = firstFrom(words, word);
    return words[place] === word ? place : undefined;
  };
  return {
    words,
    most: all.reduce((high, one) => Math.max(high, one), 0),
    has: (word) => placeOf(word) !== undefined,
    count: (word) => all[placeOf(word) ?? -1] ?? 0,
    countHolding: (text) =>
      words.reduce((sum, word, place) => (word.includes(text) ? sum + (all[place] as number) : sum), 0),
    startingWith: (beginning) => {
      const found: string[] = [];
      for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++)
        found.push(words[at] as string);
      return found;
    },
  };
}

type Pair = readonly [word: string, count: number];

/** As an engine gives them they mostly are already, and each comes once. */
function inOrder(pairs: Pair[]): Pair[] {
  if (pairs.every(([word], at) => at === 0 || (pairs[at - 1] as Pair)[0] < word)) return pairs;
  return [...new Map(pairs)].sort(([left], [right]) => (left < right ? -1 : 1));
}

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
