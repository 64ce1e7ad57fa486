import type { Geography } from '@sociale-kaart/geography/geography';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';

/** Per parameter the codes that expired, each with what it was read as. */
export type Expired = Record<string, Record<string, string[]>>;

/** A question in the codes of today: one that expired means its successors, and `expired` tells which. */
export function withCurrentCodes(query: SearchQuery, geography: Geography): { current: SearchQuery; expired: Expired } {
  const read = Object.entries(query).map(
    ([parameter, value]) => [parameter, value, successorsOf(parameter, value, geography)] as const,
  );
  const changed = read.filter(([, , successors]) =>
    successors.some(([code, codes]) => codes.length !== 1 || codes[0] !== code),
  );
  const current = changed.flatMap(([parameter, value, successors]) =>
    Array.isArray(value) ? [[parameter, successors.flatMap(([, codes]) => codes)] as const] : [],
  );
  const expired = changed.map(
    ([parameter, , successors]) =>
      [parameter, Object.fromEntries(successors.filter(([code, codes]) => codes[0] !== code))] as const,
  );
  return { current: { ...query, ...Object.fromEntries(current) }, expired: Object.fromEntries(expired) };
}

/** Each code of a parameter with what it stands for today; values that are no codes stand for themselves. */
function successorsOf(parameter: string, value: unknown, geography: Geography): [string, string[]][] {
  if (parameter === 'gemeente') return endedGemeente(String(value), geography);
  if (!Array.isArray(value)) return [];
  const list = Object.entries(vocabularies).find(([name]) => name === parameter)?.[1];
  const current = parameter === 'vestigingsgemeente' ? geography.currentCodes : list?.current;
  return value.map((code: string) => [code, current?.(code) ?? [code]]);
}

/** The place of a question is resolved elsewhere; here is only told that its code ended. */
function endedGemeente(text: string, geography: Geography): [string, string[]][] {
  const code = text.trim().toUpperCase();
  return geography.gemeente(code)?.vervallen === undefined ? [] : [[code, geography.currentCodes(code)]];
}
