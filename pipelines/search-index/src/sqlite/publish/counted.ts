import { type IndexDocument, VELDEN } from '../../index-document.ts';
import type { Counted } from './inverted-writer.ts';

/** How often every token stands in every field. The field is its place in VELDEN. */
export function countTokens(velden: IndexDocument['velden']): Counted {
  const counted = new Map<string, { key: readonly [string, number]; count: number }>();
  VELDEN.forEach((veld, field) => {
    for (const token of velden[veld]) {
      const known = counted.get(`${field}${token}`);
      if (known) known.count++;
      else counted.set(`${field}${token}`, { key: [token, field], count: 1 });
    }
  });
  return counted;
}

/** Every code of every list, once. */
export function countCodes(codes: IndexDocument['codes']): Counted {
  const all = Object.entries(codes).flatMap(([list, inList]) => inList.map((code) => [list, code] as const));
  return new Map(all.map((key) => [key.join('\n'), { key, count: 1 }]));
}
