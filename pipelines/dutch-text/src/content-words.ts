import { isFillerWord, isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** What of a sentence says what is asked: without stop words and fillers, unless nothing else is left. Each word once. */
export const contentWords = (text: string): Word[] => contentOf(words(text));

/** The same of words that were read. */
export function contentOf(read: readonly Word[]): Word[] {
  const all = distinct(read);
  const meaningful = all.filter(({ tekst }) => !isStopWord(tekst));
  const content = meaningful.filter(({ tekst }) => !isFillerWord(tekst));
  return [content, meaningful, all].find((some) => some.length > 0) ?? [];
}

function distinct(read: readonly Word[]): Word[] {
  return read.length < 2 ? [...read] : [...new Map(read.map((word) => [word.tekst, word])).values()];
}
