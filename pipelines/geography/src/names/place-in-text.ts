import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '../geography.ts';
import { foldName } from './fold-name.ts';

/** A place that was named within a text: where (UTF-16 offsets, end exclusive), and as which question it is read. */
export type PlaceInText = {
  readonly begin: number;
  readonly einde: number;
  readonly vraag:
    | { readonly gemeente: string }
    | { readonly provincie: string }
    | { readonly regio: string }
    | { readonly postcode: string };
};

/** `'s-Gravenhage`, `Den Haag`, `3511 AB`: a name has at most this many words. */
const MOST_WORDS = 4;
const WORD = /'?[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
/** With letters, or a number that is no year. */
const POSTCODE = /^[1-9]\d{3} ?[a-z]{2}$/i;
const DIGITS = /^(?!19|20)[1-9]\d{3}$/;
/** After these most words are a place, whatever else they mean; after `bij` and `uit` they are not. */
const BEFORE_A_PLACE = /\b(?:in|te|rond|rondom|nabij|omgeving|gemeente|regio)\s+$/i;
/** No name of several words ends so: `voor geen meter en ik` is not Meteren. */
const SMALL_WORD = /\s(?:en|of|de|het|een|in|op|te|er|ik|je|we|is|als)$/i;

/**
 * The first place in a text: the longest name that begins there, and the municipality of a place when that follows
 * (`Schilderswijk Groningen`). A name that is a word too only after `in` and the like.
 */
export function placeInText(text: string, geography: Geography): PlaceInText | undefined {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ begin: index, einde: index + word.length }));
  for (const at of words.keys()) {
    const place = placeAt(words.slice(at), text, geography);
    if (place) return withItsGemeente(place, words, { text, geography });
  }
  return undefined;
}

type Span = { readonly begin: number; readonly einde: number };

/** The longest name that begins at the first of these words. */
function placeAt(words: readonly Span[], text: string, geography: Geography): PlaceInText | undefined {
  const begin = words[0]?.begin ?? 0;
  for (const { einde } of words.slice(0, MOST_WORDS).reverse()) {
    const vraag = questionOf(text.slice(begin, einde), text.slice(0, begin), geography);
    if (vraag) return { begin, einde, vraag };
  }
  return undefined;
}

type Where = { readonly text: string; readonly geography: Geography };

/** Both names as one place, read as the municipality, when that is one of those that have a place of the first name. */
function withItsGemeente(place: PlaceInText, words: readonly Span[], { text, geography }: Where): PlaceInText {
  const after = words.filter(({ begin }) => begin >= place.einde);
  const [first] = after;
  const isLink = first && /^(?:in|te)$/i.test(text.slice(first.begin, first.einde));
  const next = placeAt(isLink ? after.slice(1) : after, text, geography);
  if (!next || !('gemeente' in place.vraag) || !('gemeente' in next.vraag)) return place;
  const possible = geography.findGemeenten(place.vraag.gemeente);
  const { codes, hoe } = geography.findGemeenten(next.vraag.gemeente);
  const isOneOfThem =
    possible.hoe === 'plaats' && hoe === 'naam' && codes.some((code) => possible.codes.includes(code));
  return isOneOfThem ? { ...next, begin: place.begin } : place;
}

function questionOf(name: string, before: string, geography: Geography): PlaceInText['vraag'] | undefined {
  if (POSTCODE.test(name) || DIGITS.test(name)) {
    return geography.postcodeKandidaten(name).length > 0 ? { postcode: name } : undefined;
  }
  if (/\d/.test(name) || SMALL_WORD.test(name) || foldName(name).length < 3) return undefined;
  return countsAsPlace(name, before) ? areaOf(name, before, geography) : undefined;
}

function areaOf(name: string, before: string, geography: Geography): PlaceInText['vraag'] | undefined {
  if (/^provincie\s/i.test(name)) return geography.findProvincie(name) && { provincie: name };
  const { codes, hoe } = geography.findGemeenten(name);
  if (codes.length > 0 && hoe !== 'plaats') return { gemeente: name };
  if (geography.findProvincie(name)) return { provincie: name }; // Zeeland, before the village of that name
  if (codes.length > 0) return { gemeente: name };
  return regioOf(name, before, geography);
}

/** `regio Twente`, `in Twente`: by itself it is a part of many names. Of several kinds of one name any is much the same area. */
function regioOf(name: string, before: string, geography: Geography): PlaceInText['vraag'] | undefined {
  const isNamed = /^regio\s/i.test(name) || BEFORE_A_PLACE.test(before);
  const [regio] = isNamed && !/^(?:ggd|veiligheidsregio)\s/i.test(name) ? geography.findRegio(name) : [];
  return regio && { regio: regio.code };
}

function countsAsPlace(name: string, before: string): boolean {
  const counts = alsoWords().get(foldName(name));
  return counts === undefined || (counts === 'na voorzetsel' && BEFORE_A_PLACE.test(before));
}

let loaded: ReadonlyMap<string, string> | undefined;

/** The reviewed list of names that mostly mean something else, and when one counts as a place: `na voorzetsel` or `nooit`. */
function alsoWords(): ReadonlyMap<string, string> {
  const path = join(import.meta.dirname, '..', '..', 'data', 'names-that-are-words.csv');
  const lines = () => readFileSync(path, 'utf8').trim().split('\n').slice(1);
  loaded ??= new Map(
    lines().map((line) => {
      const [name = '', , counts = ''] = line.split(';');
      return [foldName(name), counts];
    }),
  );
  return loaded;
}
