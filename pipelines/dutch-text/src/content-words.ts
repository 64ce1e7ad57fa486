import { isFillerWord, isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** What of a text says what is asked, each word once. */
export const contentWords = (text: string): Word[] => contentOf(words(text));

/** Without stop words and fillers; when that leaves nothing, without stop words; else all. Each word once. */
export function contentOf(read: readonly Word[]): Word[] {
  const all = distinct(read);
  const meaningful = all.filter(({ tekst }) => !isStopWord(tekst));
  const content = meaningful.filter(({ tekst }) => !isFillerWord(tekst));
  return [content, meaningful, all].find((some) => some.length > 0) ?? [];
}

function distinct(read: readonly Word[]): Word[] {
  return read.length < 2 ? [...read] : [...new Map(read.map((word) => [word.tekst, word])).values()];
}
