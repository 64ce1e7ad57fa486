import { stemmer } from '@orama/stemmers/dutch';
import { baseForm } from './base-form.ts';

/** Texts repeat their words: the stems of this many are kept (some megabytes), and forgotten all at once. */
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/**
 * Snowball Dutch of the base form of a folded word: `schulden` and `schuldje` → `schuld`. Words with digits (`113`,
 * `pc4`) stay whole.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = /\d/.test(word) ? word : stemmer(baseForm(word));
  known.set(word, found);
  return found;
}
