import { dictionaryEntries } from './dictionary.ts';
import { readTable } from './read-table.ts';

/** What a word ends with in a form that Snowball leaves, and with what its base ends; the first base that is a word holds. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // small things: huisje, tafeltje, balletje, boompje, koninkje, omaatje
  [/jes?$/, ''],
  [/tjes?$/, ''],
  [/(.)\1etjes?$/, '$1'],
  [/etjes?$/, ''],
  [/pjes?$/, ''],
  [/kjes?$/, 'g'],
  [/([aou])\1tjes?$/, '$1'],
  // who does it, as a woman: vrijwilligster, werkster
  [/sters?$/, 'r'],
  [/sters?$/, 'er'],
  // who does it: bemiddelaar, wandelaars
  [/aars?$/, 'en'],
  // while doing it: scheidende, werkend
  [/ende?$/, 'en'],
];

let known: ReadonlySet<string> | undefined;
let thirdPersons: ReadonlySet<string> | undefined;
let own: ReadonlySet<string> | undefined;

/**
 * A form of a folded word as its base, where a stemmer does not see it: `clubje` → club, `betaalt` → betaal,
 * `vrijwilligster` → vrijwilliger. Only to a base that is a word; other words stay as they are.
 */
export function baseForm(word: string): string {
  load();
  if (own?.has(word)) return word;
  if (thirdPersons?.has(word)) return word.slice(0, -1);
  for (const [ending, base] of ENDINGS) {
    if (!ending.test(word)) continue;
    const found = word.replace(ending, base);
    if (known?.has(found)) return found;
  }
  return word;
}

/** Every word of the Dutch list, in its base form. */
export function dictionaryWords(): ReadonlySet<string> {
  load();
  return known ?? new Set();
}

/** The flag of a verb that takes a -t in the third person. */
const THIRD_PERSON = 'V3';

function load(): void {
  if (known) return;
  const [words, forms] = [new Set<string>(), new Set<string>()];
  for (const { woord, has } of dictionaryEntries()) {
    words.add(woord);
    if (has(THIRD_PERSON)) forms.add(`${woord}t`);
  }
  known = words;
  thirdPersons = forms;
  // such as `maatje`: a volunteer who keeps somebody company, while `op maat` is said of everything
  own = new Set(readTable('data/eigen-betekenis.csv').map(({ woord = '' }) => woord));
}
