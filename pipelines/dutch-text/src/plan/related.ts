import { stem } from '../forms/stem.ts';
import type { Alternative } from '../query-plan.ts';
import { relatedWords } from '../thesaurus/related-words.ts';
import type { Group } from './groups.ts';
import type { ReadWord } from './read-words.ts';
import { WEIGHTS } from './weights.ts';

/** What belongs to the words of a group: first to the phrase that they are, then to each by itself. */
export function relatedTo({ words }: Group): Alternative[] {
  const telling = words.length > 1 ? words.filter(({ inhoud }) => inhoud) : words;
  const asked = words.length > 1 ? [words, ...telling.map((word) => [word])] : [words];
  const said = new Set(words.map(({ stam }) => stam));
  return asked.flatMap(alternativesOf).filter(({ tokens }) => tokens.every((token) => !said.has(token)));
}

/** `struikelen → balans`, as a steward reads it. */
function alternativesOf(words: readonly ReadWord[]): Alternative[] {
  const typed = words.map(({ gezocht }) => gezocht).join(' ');
  return relatedWords()
    .of(words.map(({ stam }) => stam))
    .map((other) => ({
      tokens: [stem(other)],
      via: 'verwant',
      gewicht: WEIGHTS.verwant,
      regel: `${typed} → ${other}`,
    }));
}
