import type { Row } from '@sociale-kaart/stages/row';

/** Words that nearly every sentence of a language has one of, and the other language has not. */
const ENGLISH = /\b(?:the|and|of|for|with|from|their|this|which)\b/i;
const DUTCH = /\b(?:de|het|een|en|van|voor|met|bij|naar|die|dit|niet)\b/i;

/** The description in Dutch. `description` should be in the language of the country; one in English is left out. */
export function dutchDescription(row: Row): string | undefined {
  const [dutch, local] = [row.maybe('description:nl'), row.maybe('description')];
  if (dutch !== undefined || local === undefined) return dutch;
  return ENGLISH.test(local) && !DUTCH.test(local) ? undefined : local;
}
