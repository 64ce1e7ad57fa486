import { dutchDictionary } from '../dictionary.ts';
import { infinitive, infinitiveOf, isInfinitiveWithFront } from './verb.ts';

/**
 * What a word ends with in a form that Snowball leaves, with what its base ends, and how long one of them is at least (the
 * s of more does not count); the first base that is a word holds.
 */
const ENDINGS: readonly (readonly [ending: RegExp, base: string, length: number])[] = [
  // small things: huisje, tafeltje, balletje, boompje, koninkje, omaatje
  [/jes?$/, '', 5],
  [/tjes?$/, '', 6],
  [/(.)\1etjes?$/, '$1', 7],
  [/etjes?$/, '', 7],
  [/pjes?$/, '', 6],
  [/kjes?$/, 'g', 6],
  [/([aou])\1tjes?$/, '$1', 6],
  // who does it, as a woman: vrijwilligster, werkster
  [/sters?$/, 'r', 8],
  [/sters?$/, 'er', 8],
  // who does it: bemiddelaar, begeleiders, mantelzorgers; short words on -er are mostly something else
  [/aars?$/, 'en', 7],
  [/ers?$/, 'en', 8],
  [/ers?$/, '', 10],
  // that it is done: scheiding, trainingen, integratie; a stemmer leaves it on short words
  [/ing(?:en)?$/, 'en', 8],
  [/aties?$/, 'eren', 8],
  // what somebody or something is: eenzaamheid, veiligheid
  [/he(?:id|den)$/, '', 10],
  // while doing it: scheidende, werkend
  [/ende?$/, 'en', 6],
];

/** All of these together, roughly: most words have none of them. */
const MAY_END = /(?:j?es?|[ae]rs?|ing(?:en)?|he(?:id|den)|aties?|ende?)$/;

/**
 * A form of a folded word as its base, where a stemmer does not see it: `clubje` → club, `betaalt` → betaal, `gepest` →
 * pesten, `begeleider` → begeleiden. Only to a base that is a word; other words stay as they are.
 */
export const baseForm = (word: string): string => infinitiveOf(word) ?? withEnding(withoutEndings(word));

function withoutEndings(word: string): string {
  const one = singular(word);
  if (one !== undefined) return withoutEndings(one);
  if (!MAY_END.test(word)) return word;
  const shortest = word.length - Number(word.endsWith('s')); // so that more of them have the same base as one
  for (const [ending, base, length] of ENDINGS) {
    if (shortest < length || !ending.test(word)) continue;
    const found = word.replace(ending, base);
    if (isWord(found)) return found === word ? word : withoutEndings(found);
  }
  return word;
}

const isWord = (word: string): boolean => dutchDictionary().has(word) || isInfinitiveWithFront(word);

/** Snowball takes an s from behind consonants only, and no -en from behind a vowel: `boetes`, `collegas`, `moskeeen`. */
function singular(word: string): string | undefined {
  const { has, can } = dutchDictionary();
  if (word.endsWith('een'))
    return [word.slice(0, -2)].find((one) => can(one, 'pluralEn') || (one.endsWith('ee') && has(one)));
  const isOne = !word.endsWith('s') || can(word, 'pluralEn') || can(word, 'doubling');
  return isOne ? undefined : [word.slice(0, -1)].find((one) => can(one, 'pluralS'));
}

/**
 * A base form as a stemmer knows it best, which takes the s of `mens` for that of a plural, and leaves the second s of
 * lessen: `mensen`, `lessen`. A verb as its infinitive.
 */
function withEnding(word: string): string {
  const { can } = dutchDictionary();
  if (can(word, 'doubling')) return `${word}${word.at(-1)}en`;
  if (/[^aeiou]s$/.test(word) && can(word, 'pluralEn')) return `${word}en`;
  return can(word, 'verb') ? infinitive(word) : word;
}
