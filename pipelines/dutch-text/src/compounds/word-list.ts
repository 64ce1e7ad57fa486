import { dutchDictionary } from '../dictionary.ts';
import { stem } from '../forms/stem.ts';
import { ownParts } from './own-parts.ts';

/** Which words there are, and which of them may stand where in a compound. Folded. */
export interface WordList {
  /** Every word of the list, in its base form. */
  known: Pick<ReadonlySet<string>, 'has'>;
  /** As they stand in front: `schuld`, and with a linking -s- `begeleidings`. */
  begins: Pick<ReadonlySet<string>, 'has'>;
  /** Stems of words whose plural on -en links: `ouderen` in front of `zorg`. */
  pluralStems: ReadonlySet<string>;
  /** Stems of what may come last: `verlen` of `verlening` and `verleningen`. */
  endStems: ReadonlySet<string>;
}

let loaded: WordList | undefined;

/** The Dutch dictionary with our own words beside it; made once, in some tenths of a second. */
export function wordList(): WordList {
  loaded ??= makeList();
  return loaded;
}

function makeList(): WordList {
  const { has, can, wordsThatCan } = dutchDictionary();
  const own = ownParts();
  const ours = new Set(own.map(({ deel }) => deel));
  const inFront = new Set(own.flatMap(({ deel, plaats }) => (plaats === 'eind' ? [] : [deel])));
  const behind = own.flatMap(({ deel, plaats }) => (plaats === 'begin' ? [] : [deel]));
  const begins = (text: string) =>
    can(text, 'begin') || (text.endsWith('s') && can(text.slice(0, -1), 'beginWithS')) || inFront.has(text);
  return {
    known: { has: (word) => has(word) || ours.has(word) },
    begins: { has: begins },
    pluralStems: new Set(wordsThatCan('plural').map(stem)),
    endStems: new Set([...wordsThatCan('end'), ...behind].map(stem)),
  };
}
