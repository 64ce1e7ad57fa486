import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Target } from '../thesaurus/read-thesaurus.ts';
import { isKnown } from './corrections.ts';
import { type Group, isWeak } from './groups.ts';

/**
 * How much a question is about some words, from 0 to 3: a need that the thesaurus knows most, what nobody knows least; of
 * the others the rarer word.
 */
export function importance(group: Group, lexicon: Lexicon): number {
  if (isWeak(group)) return 0;
  const { words, match } = group;
  const texts = words.map(({ word, bedoeld }) => bedoeld[0] ?? word.tekst);
  const rarity = Math.max(...texts.map((text) => lexicon.rarity(text)));
  if (match?.doelen.some(isNeed)) return NEED + rarity;
  if (match !== undefined) return CONCEPT + rarity / 2;
  return texts.some((text) => isKnown(text, lexicon)) ? 0.25 + rarity : 0.25;
}

/** A doelgroep, a law, a synonym: more than a word that is merely common. */
const CONCEPT = 0.67;

/** From here on it is a need that the thesaurus knows. */
export const NEED = 2;

/** Whether words only say whom it is about. */
export const saysWhom = ({ match }: Group): boolean =>
  match?.doelen.every(({ lijst }) => lijst === 'doelgroep') ?? false;

/** A category: what somebody comes for. A doelgroep or a law says more of a need, and is none. */
const isNeed = ({ lijst, gewicht }: Target): boolean => lijst === 'categorie' && gewicht >= SURE;

/** Of a line of the thesaurus that says less, the word may well mean something else here. */
const SURE = 0.6;
