import { stem } from '../forms/stem.ts';
import type { Alternative } from '../query-plan.ts';
import { relatedWords } from '../thesaurus/related-words.ts';
import { words } from '../words.ts';
import type { Group } from './groups.ts';
import type { ReadWord } from './read-words.ts';
import { WEIGHTS } from './weights.ts';

/** What belongs to the words of a group: first to the phrase that they are, then to each by itself. */
export function relatedTo(group: Group): Alternative[] {
  const telling = group.words.filter(({ inhoud }) => inhoud);
  const asked = group.words.length > 1 ? [group.words, ...telling.map((word) => [word])] : [group.words];
  const said = new Set(group.words.map(({ stam }) => stam));
  return asked.flatMap(alternativesOf).filter(({ tokens }) => tokens.every((token) => !said.has(token)));
}

/** `struikelen → balans`, as a steward reads it. */
function alternativesOf(asked: readonly ReadWord[]): Alternative[] {
  const typed = asked.map(({ gezocht }) => gezocht).join(' ');
  return relatedWords()
    .of(asked.map(({ stam }) => stam))
    .map((other) => ({
      tokens: words(other).map(({ tekst }) => stem(tekst)),
      via: 'verwant',
      gewicht: WEIGHTS.verwant,
      regel: `${typed} → ${other}`,
    }));
}
