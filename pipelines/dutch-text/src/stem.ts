import { stemmer } from '@orama/stemmers/dutch';

/** Snowball Dutch of a folded word: `schulden` → `schuld`. Words with digits (`113`, `pc4`) stay whole. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemmer(word);
}
