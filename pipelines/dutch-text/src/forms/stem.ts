import { stemmer } from '@orama/stemmers/dutch';
import { readTable } from '../read-table.ts';
import { remembered } from '../remembered.ts';
import { baseForm } from './base-form.ts';

let reviewed: ReadonlyMap<string, string> | undefined;

/**
 * What the forms of a folded word have in common: `schulden` and `schuldje` → `schuld`, `huizen` → `huis`. By the reviewed
 * file, else Snowball Dutch of its base form. Words with digits (`113`, `pc4`) stay whole.
 */
export const stem = remembered((word: string): string => {
  if (/\d/.test(word)) return word;
  return reviewedStems().get(word) ?? unvoiced(stemmer(baseForm(word)));
});

/** The words whose stem is no rule's but the reviewed file's, with that stem. */
export function reviewedStems(): ReadonlyMap<string, string> {
  reviewed ??= new Map(readTable('data/stammen.csv').map(({ woord = '', stam = '' }) => [woord, stam]));
  return reviewed;
}

/** Snowball leaves the z and v that Dutch writes before a vowel only: `huiz` of huizen, `briev` of brieven. */
function unvoiced(stemmed: string): string {
  if (stemmed.endsWith('z')) return `${stemmed.slice(0, -1)}s`;
  return stemmed.endsWith('v') ? `${stemmed.slice(0, -1)}f` : stemmed;
}
