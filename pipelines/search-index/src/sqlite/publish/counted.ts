import { type IndexDocument, VELDEN } from '../../index-document.ts';
import type { Counted } from './inverted-writer.ts';

/** The tokens of each field, in the order of VELDEN. */
export function fieldTokens(velden: IndexDocument['velden']): string[][] {
  return VELDEN.map((veld) => (velden[veld] === '' ? [] : velden[veld].split(' ')));
}

/** How often every token stands in every field. */
export function countTokens(fields: readonly string[][]): Counted {
  return new Map(fields.map((tokens, field) => [field, countEach(tokens)]));
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
