import type { Lexicon } from '../lexicon/lexicon.ts';
import { isFillerWord, isStopWord } from '../stop-words.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';
import type { Word } from '../words.ts';

/** What Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'n', 'e'];
/** Shorter words fit into everything. */
const SHORTEST = 3;

/** Two words of a question that are one elsewhere: `schuld sanering`. `delen`: as they were typed. */
export function withoutSpaces(all: readonly Word[], lexicon: Lexicon): Word[] {
  const read: Word[] = [];
  for (let at = 0; at < all.length; at++) {
    const [word, next] = [all[at] as Word, all[at + 1]];
    const whole = next && compound(word, next, lexicon);
    if (whole) at++;
    read.push(whole ?? word);
  }
  return read;
}

function compound(left: Word, right: Word, lexicon: Lexicon): Word | undefined {
  if (![left, right].every(isPiece)) return undefined;
  const known = LINKS.map((link) => left.tekst + link + right.tekst).find(
    (joined) => lexicon.count(joined) > 0 || thesaurus().says(joined),
  );
  return known === undefined
    ? undefined
    : { tekst: known, begin: left.begin, einde: right.einde, delen: [left.tekst, right.tekst] };
}

const isPiece = ({ tekst, delen }: Word): boolean =>
  tekst.length >= SHORTEST && delen.length === 0 && !isStopWord(tekst) && !isFillerWord(tekst) && !/\d/.test(tekst);
