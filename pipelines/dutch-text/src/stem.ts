import { stemmer } from '@orama/stemmers/dutch';
import { dictionaryEntries } from './dictionary.ts';

/** Texts repeat their words: the stems of this many are kept (some megabytes), and forgotten all at once. */
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/**
 * Snowball Dutch of a folded word: `schulden` → `schuld`. The -t of a verb goes too, which Snowball leaves: `betaalt` is
 * a form of `betalen`. Words with digits (`113`, `pc4`) stay whole.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = /\d/.test(word) ? word : stemmer(thirdPersons().has(word) ? word.slice(0, -1) : word);
  known.set(word, found);
  return found;
}

/** The flag of a verb that takes a -t in the third person. */
const THIRD_PERSON = 'V3';
let verbs: ReadonlySet<string> | undefined;

function thirdPersons(): ReadonlySet<string> {
  verbs ??= new Set([...dictionaryEntries()].flatMap(({ woord, has }) => (has(THIRD_PERSON) ? [`${woord}t`] : [])));
  return verbs;
}
