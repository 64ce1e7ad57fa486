import { isFillerWord, isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** What of a sentence says what is asked: without stop words and fillers, unless nothing else is left. Each word once. */
export function contentWords(text: string): Word[] {
  const all = [...new Map(words(text).map((word) => [word.tekst, word])).values()];
  const meaningful = all.filter(({ tekst }) => !isStopWord(tekst));
  const content = meaningful.filter(({ tekst }) => !isFillerWord(tekst));
  return [content, meaningful, all].find((some) => some.length > 0) ?? [];
}
