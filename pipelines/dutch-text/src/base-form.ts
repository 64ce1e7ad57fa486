import { dutchDictionary } from './dictionary.ts';

/**
 * What a word ends with in a form that Snowball leaves, with what its base ends, and how long it is at least; the first
 * base that is a word holds.
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

/** All of these together, roughly: most words have none of them. */
const MAY_END = /(?:j?es?|[ae]rs?|he(?:id|den)|ende?)$/;

/**
 * A form of a folded word as its base, where a stemmer does not see it: `clubje` → club, `betaalt` → betaal, `begeleider`
 * → begeleiden. Only to a base that is a word; other words stay as they are.
 */
export function baseForm(word: string): string {
  if (isThirdPerson(word)) return word.slice(0, -1);
  if (!MAY_END.test(word)) return word;
  for (const [ending, base, length] of ENDINGS) {
    if (word.length < length || !ending.test(word)) continue;
    const found = word.replace(ending, base);
    if (dutchDictionary().has(found)) return found === word ? word : baseForm(found);
  }
  return word;
}

/** `last` is a burden before it is a form of lassen. */
function isThirdPerson(word: string): boolean {
  if (!word.endsWith('t')) return false;
  const { can } = dutchDictionary();
  return can(word.slice(0, -1), 'verb') && !can(word, 'noun');
}
