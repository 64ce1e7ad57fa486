import { ownText } from './own-text.ts';
import { PieceNumbers } from './piece-numbers.ts';
import { eachWord } from './words.ts';

/** Different words that are remembered (some tens of megabytes); then they are forgotten and learnt anew. */
const MOST = 200_000;

/**
 * For each different word of a text, in the order of the text, what `work` gives for it. Remembers what it gave, since texts
 * repeat their words, and looks words up where they stand: four times as fast as a text, a Set and a Map for each.
 */
export function eachWordOnce(work: (written: string) => string): (text: string) => string[] {
  let numbers = new PieceNumbers();
  const given: string[] = [];
  /** By the number of a word, in which text it was last. */
  const lastIn: number[] = [];
  let texts = 0;
  return (text) => {
    if (numbers.size > MOST) {
      numbers = new PieceNumbers();
      given.length = lastIn.length = 0;
    }
    texts += 1;
    const found: string[] = [];
    eachWord(text, (from, to) => {
      const number = numbers.numberOf(text, from, to);
      if (lastIn[number] === texts) return;
      lastIn[number] = texts;
      given[number] ??= work(ownText(text.slice(from, to))); // the text may go
      found.push(given[number]);
    });
    return found;
  };
}
