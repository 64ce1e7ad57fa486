/** Words of one generation; two are kept, so a function remembers twice as many (some megabytes). */
const GENERATION = 50_000;

/**
 * The same function, which remembers what it gave for the words that were asked last: texts repeat their words, and those
 * of a whole country are more than fit. Words that come back stay; the others go, a generation at once.
 */
export function remembered<T extends object | string>(work: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const before = young.get(word);
    if (before !== undefined) return before;
    const found = old.get(word) ?? work(word);
    if (young.size >= GENERATION) [young, old] = [new Map(), young];
    young.set(word, found);
    return found;
  };
}
