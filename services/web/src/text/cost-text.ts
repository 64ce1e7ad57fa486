import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { label, labelWithin } from './labels.ts';

/** What it costs, in one line; undefined when nothing is stated. */
export function costText(kosten: Voorziening['kosten']): string | undefined {
  const [first, ...rest] = kosten?.soorten ?? [];
  const kinds = first === undefined ? [] : [label('kosten', first), ...rest.map((code) => labelWithin('kosten', code))];
  const parts = [kinds.join(', '), kosten?.toelichting].filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : undefined;
}
