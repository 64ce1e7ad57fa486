import type { Geography } from '@sociale-kaart/geography/geography';
import type { Facetwaarde } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Vocabulary } from '@sociale-kaart/schemas/vocabulary';
import { IEDEREEN } from '../../document/doelgroep-codes.ts';
import { NIET_VERMELD } from '../../index-document.ts';
import type { IndexAnswer } from '../../index-query.ts';
import { dimensionOf } from '../clauses/person-filters.ts';

type Counted = IndexAnswer['facetten'][string];

/** The counts with their labels; the dimensions of doelgroep joined into one facet, most first. */
export function facetValues(counts: IndexAnswer['facetten'], geography: Geography): Record<string, Facetwaarde[]> {
  const plain = Object.entries(counts).filter(([naam]) => !naam.startsWith('doelgroep'));
  return Object.fromEntries(
    [...plain, ['doelgroep', doelgroepCounts(counts)] as const].map(([naam, values]) => [
      naam,
      values.map(({ code, aantal }) => ({ code, label: labelOf(naam, code, geography), aantal })),
    ]),
  );
}

/** Of each dimension its own codes, counted without its own filter; and what is the same in each, counted without any. */
function doelgroepCounts(counts: IndexAnswer['facetten']): Counted {
  const dimensions = Object.entries(counts).filter(([naam]) => naam.startsWith('doelgroep.'));
  const own = dimensions.flatMap(([naam, values]) =>
    values.filter(({ code }) => `doelgroep.${dimensionOf(code)}` === naam),
  );
  const shared = counts.doelgroep?.filter(({ code }) => code === NIET_VERMELD || code === IEDEREEN) ?? [];
  return [...own, ...shared].toSorted((a, b) => b.aantal - a.aantal || a.code.localeCompare(b.code));
}

function labelOf(list: string, code: string, geography: Geography): string {
  if (code === NIET_VERMELD) return 'Niet vermeld';
  if (list === 'vestigingsgemeente') return geography.gemeente(code)?.naam ?? code;
  return BY_NAME.get(list)?.get(code)?.label ?? code;
}

const BY_NAME: ReadonlyMap<string, Vocabulary> = new Map(Object.entries(vocabularies));
