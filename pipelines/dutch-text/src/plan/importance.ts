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
  const rarity = 1 / (2 + Math.min(...texts.map((text) => lexicon.count(text))));
  if (match?.doelen.some(isNeed)) return 2 + rarity;
  return match !== undefined || texts.some((text) => isKnown(text, lexicon)) ? 1 + rarity : rarity;
}

/** A category: what somebody comes for. A doelgroep or a law says more of a need, and is none. */
const isNeed = ({ lijst }: Target): boolean => lijst === 'categorie';
