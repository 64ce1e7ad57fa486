import { contentOf } from '../content-words.ts';
import { stem } from '../forms/stem.ts';
import { isArticle } from '../stop-words.ts';
import { words } from '../words.ts';

/**
 * By which stems a phrase is found: those of its content words. When only one of several words would be left, all count
 * but the articles: `geld op` is not `geld`.
 */
export function phraseStems(text: string): string[] {
  const read = words(text);
  const content = contentOf(read);
  const telling = content.length > 1 ? content : read.filter(({ tekst }) => !isArticle(tekst));
  return [...new Set(telling.map(({ tekst }) => stem(tekst)))];
}
