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
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;
/** Nothing to fold but its case: nearly every word. */
const PLAIN = /^[a-zA-Z0-9]+$/;
/** Longer is no word but noise; it would only fill the index. */
const MAX_LENGTH = 60;

/** The words of a text in their order. Never throws; `begin` and `einde` point at the text as it was given. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (begin, einde) => {
    const { tekst, delen } = formOf(text.slice(begin, einde));
    if (tekst !== '') found.push({ tekst, delen, begin, einde });
  });
  return found;
}

/** Tells where each word of a text stands, in their order; what is in it need not be a text of its own. */
export function eachWord(text: string, found: (begin: number, einde: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) found(at, end);
    at = Math.max(end, at + 1);
  }
}

/** Where the word ends that begins here; here, when none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  // nearly always that was all: only what may go on, or begin, with another sign is looked at again
  if (!mayBeInWord(text.charCodeAt(end))) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** A letter or digit without any mark; behind the end of a text is no sign (NaN). */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

/** An apostrophe, a hyphen, or what is not ASCII. */
const mayBeInWord = (code: number): boolean => code === 0x27 || code === 0x2d || code > 0x7f;

const NO_PARTS: readonly string[] = [];

/** A word as it is written, folded; `tekst` is empty when nothing is left of it. */
export function formOf(written: string): Pick<Word, 'tekst' | 'delen'> {
  if (PLAIN.test(written)) return { tekst: written.toLowerCase().slice(0, MAX_LENGTH), delen: NO_PARTS };
  const parts = written.split(/[-‐‑]/).map(plain).filter(Boolean);
  return { tekst: parts.join('').slice(0, MAX_LENGTH), delen: parts.length > 1 ? parts : [] };
}

/** `foto's` and `fotos` are the same word to a reader. */
const plain = (part: string): string => fold(part).replace(/[^\p{L}\p{N}]/gu, '');
