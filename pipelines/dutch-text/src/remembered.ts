import { ownText } from './own-text.ts';

/** Words of one generation; two are kept, so a function remembers twice as many (some tens of megabytes). */
const GENERATION = 100_000;

/**
 * The same function, which remembers what it gave for the words that were asked last: texts repeat their words, and those
 * of a whole country are more than fit. Words that come back stay; the others go, a generation at once.
 */
export function remembered<T extends object | string | number>(work: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const before = young.get(word);
    if (before !== undefined) return before;
    const own = ownText(word); // words come from texts that may go
    const found = old.get(own) ?? work(own);
    if (young.size >= GENERATION) [young, old] = [new Map(), young];
    young.set(own, found);
    return found;
  };
}
