import { dutchDictionary } from '../dictionary.ts';
import { stemOfBase } from '../stem.ts';
import { ownParts } from './own-parts.ts';

/** Which words there are, and which of them may stand where in a compound. Folded. */
export interface WordList {
  /** Every word of the list, in its base form. */
  known: Pick<ReadonlySet<string>, 'has'>;
  /** As they stand in front: `schuld`, and with a linking -s- `begeleidings`. */
  begins: ReadonlySet<string>;
  /** Stems of words whose plural on -en links: `ouderen` in front of `zorg`. */
  pluralStems: ReadonlySet<string>;
  /** Stems of what may come last: `verlen` of `verlening` and `verleningen`. */
  endStems: ReadonlySet<string>;
}

let loaded: WordList | undefined;

/** The Dutch dictionary with our own words beside it; made once, in 0.2 s. */
export function wordList(): WordList {
  loaded ??= makeList();
  return loaded;
}

function makeList(): WordList {
  const { words, begins, plurals, ends } = dutchDictionary();
  const own = ownParts();
  const inFront = own.filter(({ plaats }) => plaats !== 'eind').map(({ deel }) => deel);
  const ours = new Set(own.map(({ deel }) => deel));
  const behind = own.filter(({ plaats }) => plaats !== 'begin').map(({ deel }) => deel);
  return {
    known: { has: (word) => words.has(word) || ours.has(word) },
    begins: new Set([...begins, ...inFront]),
    pluralStems: new Set(plurals.map((word) => stemOfBase(word))),
    endStems: new Set([...ends, ...behind].map((word) => stemOfBase(word))),
  };
}
