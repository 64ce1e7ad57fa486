import { dutchDictionary } from '../dictionary.ts';
import { FRONTS, verbOfParticiple } from './participle.ts';

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
  // what somebody or something is: eenzaamheid, veiligheid
  [/he(?:id|den)$/, '', 10],
  // while doing it: scheidende, werkend
  [/ende?$/, 'en', 6],
];

const WITH_FRONT = new RegExp(`^(?:${FRONTS})(.{3,}en)$`);

/** All of these together, roughly: most words have none of them. */
const MAY_END = /(?:j?es?|[ae]rs?|he(?:id|den)|ende?)$/;

/**
 * A form of a folded word as its base, where a stemmer does not see it: `clubje` → club, `betaalt` → betaal, `gepest` →
 * pesten, `begeleider` → begeleiden. Only to a base that is a word; other words stay as they are.
 */
export function baseForm(word: string): string {
  const verb = verbOfThirdPerson(word) ?? verbOfParticiple(word);
  if (verb !== undefined) return infinitive(verb);
  if (!MAY_END.test(word)) return word;
  const singular = word.length - Number(word.endsWith('s')); // so that more of them have the same base as one
  for (const [ending, base, length] of ENDINGS) {
    if (singular < length || !ending.test(word)) continue;
    const found = word.replace(ending, base);
    if (isWord(found)) return found === word ? word : baseForm(found);
  }
  return word;
}

/** The list has few of the verbs of which the front stands apart: `voorlezen`. */
function isWord(word: string): boolean {
  const { has, can } = dutchDictionary();
  return has(word) || can(WITH_FRONT.exec(word)?.[1] ?? '', 'infinitive');
}

/** A verb that ends so doubles its last letter: `stop`, stoppen. */
const SHORT = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/;

/** As a stemmer knows it best: it takes the s of `wens` for that of a plural, and leaves the second p of stoppen. */
function infinitive(verb: string): string {
  const [, last = ''] = SHORT.exec(verb) ?? [];
  return [`${verb}${last}en`, `${verb}en`].find((whole) => dutchDictionary().can(whole, 'infinitive')) ?? verb;
}

/** `last` is a burden before it is a form of lassen. */
function verbOfThirdPerson(word: string): string | undefined {
  if (!word.endsWith('t')) return undefined;
  const { can } = dutchDictionary();
  const verb = word.slice(0, -1);
  return can(verb, 'verb') && !can(word, 'noun') ? verb : undefined;
}
