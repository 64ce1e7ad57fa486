import { isUndivided, segments } from '../compounds/split-compound.ts';
import { wordList } from '../compounds/word-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';

/** Words that may have been meant, not more than this. */
const MOST = 2;
/** Within a compound the pieces are at least this long. */
const SHORTEST_PIECE = 4;

/**
 * What may have been meant by a word that neither the index nor the thesaurus nor the Dutch word list knows; empty for a
 * word that is known or made of known parts, and for a number. Known words are never "corrected".
 */
export function corrections(word: string, lexicon: Lexicon): string[] {
  if (isKnown(word, lexicon) || writtenAsOne(word, lexicon).length > 0) return [];
  const whole = lexicon.nearest(word, MOST).map(({ woord }) => woord);
  return whole.length > 0 ? whole : withinCompound(word, lexicon);
}

export function isKnown(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.knows(word) ||
    thesaurus().knows(word) ||
    wordList().known.has(word) ||
    isUndivided(word) ||
    segments(word).length > 0
  );
}

/**
 * Two words of the index, in whatever form, without the space between them: the split whose shorter word is the longest,
 * since short words fit everywhere. Empty when there is none.
 */
export function writtenAsOne(word: string, lexicon: Lexicon): string[] {
  for (let shortest = Math.floor(word.length / 2); shortest >= SHORTEST_PIECE; shortest--) {
    for (const at of [shortest, word.length - shortest]) {
      const pieces = [word.slice(0, at), word.slice(at)];
      if (pieces.every((piece) => lexicon.knows(piece))) return pieces;
    }
  }
  return [];
}

/** A known word in front and one nearly known behind: `jongerencoachingg`. The longest front that works. */
function withinCompound(word: string, lexicon: Lexicon): string[] {
  for (let at = word.length - SHORTEST_PIECE; at >= SHORTEST_PIECE; at--) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    if (!lexicon.knows(front)) continue;
    const [meant] = lexicon.nearest(back, 1);
    if (meant !== undefined) return [front + meant.woord];
  }
  return [];
}
