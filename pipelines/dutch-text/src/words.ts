import { fold } from './fold.ts';

/** A word of a text: folded, with where it stands in the original (UTF-16 offsets, end exclusive). */
export interface Word {
  tekst: string;
  begin: number;
  einde: number;
  /** Folded parts of a word with hyphens: `re-integratie` → re, integratie. Empty without hyphens. */
  delen: readonly string[];
}

/** Letters and digits; an apostrophe or hyphen only between them, so one in front (`'s`, `'t`) is left out. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** Nothing to fold but its case: nearly every word. */
const PLAIN = /^[a-zA-Z0-9]+$/;
/** Longer is no word but noise; it would only fill the index. */
const MAX_LENGTH = 60;

/** The words of a text in their order. Never throws; `begin` and `einde` point at the text as it was given. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const written of writtenWords(text)) {
    const begin = text.indexOf(written, end);
    end = begin + written.length;
    const { tekst, delen } = formOf(written);
    if (tekst !== '') found.push({ tekst, delen, begin, einde: end });
  }
  return found;
}

/** The words of a text as they are written, in their order. */
export const writtenWords = (text: string): string[] => text.match(WORD) ?? [];

const NO_PARTS: readonly string[] = [];

/** A word as it is written, folded; `tekst` is empty when nothing is left of it. */
export function formOf(written: string): Pick<Word, 'tekst' | 'delen'> {
  if (PLAIN.test(written)) return { tekst: written.toLowerCase().slice(0, MAX_LENGTH), delen: NO_PARTS };
  const parts = written.split(/[-‐‑]/).map(plain).filter(Boolean);
  return { tekst: parts.join('').slice(0, MAX_LENGTH), delen: parts.length > 1 ? parts : [] };
}

/** `foto's` and `fotos` are the same word to a reader. */
const plain = (part: string): string => fold(part).replace(/[^\p{L}\p{N}]/gu, '');
