import { isFillerWord, isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** What of a text says what is asked, each word once. */
export const contentWords = (text: string): Word[] =>
  contentOf([...new Map(words(text).map((word) => [word.tekst, word])).values()]);

/** Without stop words and fillers; when that leaves nothing, without stop words; else all. */
export function contentOf(all: readonly Word[]): Word[] {
  const meaningful = all.filter(({ tekst }) => !isStopWord(tekst));
  const content = meaningful.filter(({ tekst }) => !isFillerWord(tekst));
  return [content, meaningful, [...all]].find((some) => some.length > 0) ?? [];
}
