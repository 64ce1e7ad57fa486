import { ownText } from './own-text.ts';

/** Words of which a function remembers what it gave (some tens of megabytes): most texts use far fewer. */
const MOST = 100_000;

/**
 * The same function, which remembers what it gave for so many words: texts repeat their words, and those of a whole country
 * are more than fit. The one that was worked out longest ago makes room, also when it was just asked again: to keep order
 * by use costs every look-up more than it saves.
 */
export function remembered<T extends object | string>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  const oldest = known.keys(); // goes on with what comes in later
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = ownText(word); // words come from texts that may go
    const found = work(own);
    if (known.size === MOST) known.delete(oldest.next().value as string);
    known.set(own, found);
    return found;
  };
}
