import { exactToken } from '@sociale-kaart/dutch-text/index-tokens';

/** Words and in how many documents each stands, once per field that has it. */
export type WordCounts = [word: string, count: number][];

/** The attachment of a version in which they lie; no attachment of the domain has this name. */
export const WORDS = 'woorden';

const SIGN = exactToken('');

/** The words as written of each field, once per field. */
export function wordsOf(velden: Record<string, string>): string[] {
  return Object.values(velden).flatMap((tokens) => {
    const words = new Set(tokens.split(' ').filter((token) => token.startsWith(SIGN)));
    return [...words].map((token) => token.slice(SIGN.length));
  });
}
