import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** The token of a word as it was written, folded. */
export const exactToken = (word: string): string => `=${word}`;

/**
 * The tokens that an index stores for a text, in its order: each word as written (`=schulden`) and its stem (`schuld`).
 * A word with hyphens is stored joined and in parts, so that `re-integratie`, `reintegratie` and `integratie` find it.
 */
export function indexTokens(text: string): string[] {
  return words(text).flatMap(tokensOf);
}

function tokensOf(word: Word): string[] {
  return [word.tekst, ...word.delen].flatMap((part) =>
    // A stop word is kept as written only: a question of nothing else ("het") must find what is called so.
    isStopWord(part) ? [exactToken(part)] : [exactToken(part), stem(part)],
  );
}
