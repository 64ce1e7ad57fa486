import { type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { and, capitalised } from './listing.ts';

/** What people read for a code of a closed list; the code itself when the list does not know it. */
export function label(list: VocabularyName, code: string): string {
  return vocabularies[list].get(code)?.label ?? code;
}

/** The label within a sentence: without its capital, unless it is a name or an abbreviation (`ADHD`, `Wmo 2015`). */
export function labelWithin(list: VocabularyName, code: string): string {
  const text = label(list, code);
  return KEEPS_CAPITAL.has(list) || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The labels of codes as one value: `Mensen met schulden en volwassenen`; empty without codes. */
export function labelList(list: VocabularyName, codes: readonly string[] = []): string {
  return capitalised(and(codes.map((code) => labelWithin(list, code))));
}

/** Lists of names. */
const KEEPS_CAPITAL: ReadonlySet<VocabularyName> = new Set(['wet', 'taal']);
