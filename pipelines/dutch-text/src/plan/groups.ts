import { isFillerWord, isNegation, isWeakWord } from '../stop-words.ts';
import type { Match } from '../thesaurus/thesaurus.ts';
import type { ReadWord } from './read-words.ts';

/** Words that are read as one, and what the thesaurus says of them. */
export interface Group {
  words: readonly ReadWord[];
  match: Match | undefined;
}

/**
 * The words of a match together, the other content words each by itself, in the order of the question. A negation by
 * itself says nothing beside others.
 */
export function groupsOf(read: readonly ReadWord[], matches: readonly Match[]): Group[] {
  // in a question of fillers alone they are what is asked, unless the thesaurus knows some of them together
  const isAsked = ({ word, inhoud }: ReadWord) => inhoud && !(matches.length > 0 && isFillerWord(word.tekst));
  const all = read.flatMap((word, at): Group[] => {
    const match = matches.find(({ plaatsen }) => plaatsen.includes(at));
    if (match === undefined) return isAsked(word) ? [{ words: [word], match }] : [];
    return match.plaatsen[0] === at ? [{ words: match.plaatsen.flatMap((place) => read[place] ?? []), match }] : [];
  });
  const telling = all.filter((group) => !isLone(group, isNegation));
  return telling.length > 0 ? telling : all;
}

/** A single word that says little, of which the thesaurus does not know more; or words with which any question may begin. */
export const isWeak = (group: Group): boolean =>
  isLone(group, isWeakWord) || (group.match?.doelen.every(({ gewicht }) => gewicht <= VAGUE) ?? false);

/** Of a line of the thesaurus for `waar kan ik terecht`: what it leads to is meant when nothing else is said. */
const VAGUE = 0.2;

const isLone = ({ words, match }: Group, test: (word: string) => boolean): boolean =>
  match === undefined && words.every(({ word }) => test(word.tekst));
