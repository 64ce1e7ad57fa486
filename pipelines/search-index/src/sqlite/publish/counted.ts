import { type IndexDocument, VELDEN } from '../../index-document.ts';
import type { Counted } from './inverted-writer.ts';

/** How often every token stands in every field. The field is its place in VELDEN. */
export function countTokens(velden: IndexDocument['velden']): Counted {
  return new Map(VELDEN.map((veld, field) => [field, countEach(velden[veld])]));
}

/** Every code of every list, once. */
export function countCodes(codes: IndexDocument['codes']): Counted {
  return new Map(Object.entries(codes).map(([list, inList]) => [list, new Map(inList.map((code) => [code, 1]))]));
}

function countEach(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
