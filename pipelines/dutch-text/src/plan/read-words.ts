import { contentOf } from '../content-words.ts';
import { stem } from '../forms/stem.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AskedWord } from '../thesaurus/places-of.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';
import { type Word, words } from '../words.ts';
import { corrections } from './corrections.ts';
import { withoutSpaces } from './written-apart.ts';

/** A question is a sentence, no letter: words after these are not read. */
const MOST_READ = 60;
/** Of so many content words is looked for what was meant: a plan holds half of them, and looking takes a millisecond each. */
const MOST_CORRECTED = 24;

/** One word of a question, and what it is read as. */
export interface ReadWord extends AskedWord {
  word: Word;
  gezocht: string;
  /** What may have been meant, when nobody knows the word. */
  bedoeld: readonly string[];
}

/** With what a question is read. */
export interface Reader {
  lexicon: Lexicon;
  /** As typed: no other words in their place, and no correction. */
  letterlijk: boolean;
}

/** The words of a question, each once. `inhoud`: what says what is asked, unless nothing else is left. */
export function readWords(text: string, reader: Reader): ReadWord[] {
  const typed = words(text)
    .slice(0, MOST_READ)
    .flatMap((word) => withoutHyphens(word, reader.lexicon));
  const all = reader.letterlijk ? typed : withoutSpaces(typed, reader.lexicon);
  const distinct = [...new Map(all.map((word) => [word.tekst, word])).values()];
  const content = new Set(contentOf(distinct));
  const correctable = new Set(reader.letterlijk ? [] : [...content].slice(0, MOST_CORRECTED));
  return distinct.map((word) => {
    const inhoud = content.has(word);
    const bedoeld = correctable.has(word) ? corrections(word.tekst, reader.lexicon) : [];
    const gezocht = text.slice(word.begin, word.einde);
    return { word, gezocht, bedoeld, inhoud, stam: stem(bedoeld[0] ?? word.tekst) };
  });
}

/** `wlz-indicatie` as two words, unless it is known as one: `re-integratie`. */
function withoutHyphens(word: Word, lexicon: Lexicon): Word[] {
  if (word.delen.length === 0 || lexicon.knows(word.tekst) || thesaurus().knows(word.tekst)) return [word];
  return word.delen.map((tekst) => ({ ...word, tekst, delen: [] }));
}
