import type { Veld } from './index-document.ts';

/**
 * What a match in a field is worth. Both engines use these; they are tuned on the judged set (`fixtures/relevance`). Whole
 * numbers, as all that makes a score is in steps.
 */
export const FIELD_WEIGHTS: Readonly<Record<Veld, number>> = {
  // Who types a name wants that one: it must win from descriptions that mention it.
  naam: 2,
  // The name of the organisation is a name too, but all its voorzieningen share it.
  organisatie: 1,
  // Chosen from a closed list by whoever knows the voorziening: surer than a word in prose, and than a name that sounds alike.
  labels: 4,
  // Prose mentions much that the voorziening is not; the measure of the others.
  omschrijving: 1,
};
