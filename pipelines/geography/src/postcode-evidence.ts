import { GemeenteCode, Postcode4, Postcode6 } from '@sociale-kaart/schemas/identifiers';
import { z } from 'zod';
import { normalisePostcode, postcode4 } from './postcode.ts';

const Gemeenten = z.array(GemeenteCode).min(1);

/**
 * In which municipalities (GM codes, sorted) addresses with a postcode were seen. Plain JSON, because it is stored with an
 * index version and read back by the search service.
 */
export const PostcodeEvidence = z.strictObject({
  pc6: z.record(Postcode6, Gemeenten),
  pc4: z.record(Postcode4, Gemeenten),
});
export type PostcodeEvidence = z.infer<typeof PostcodeEvidence>;

/** What counts of an address: its postcode (PC4 or PC6, in any notation) and the GM code that its source gave. */
export type SeenAddress = { readonly postcode?: string | undefined; readonly gemeente?: string | undefined };

/** Evidence of published addresses, the same in whatever order they come; one without either part says nothing. */
export function postcodeEvidence(addresses: Iterable<SeenAddress>): PostcodeEvidence {
  const pc6: Seen = new Map();
  const pc4: Seen = new Map();
  for (const { postcode: text, gemeente } of addresses) {
    const postcode = normalisePostcode(text ?? '');
    if (postcode === undefined || gemeente === undefined) continue;
    see(pc4, postcode4(postcode), gemeente);
    if (postcode.length > 4) see(pc6, postcode, gemeente);
  }
  return { pc6: sorted(pc6), pc4: sorted(pc4) };
}

type Seen = Map<string, Set<string>>;

function see(seen: Seen, postcode: string, gemeente: string): void {
  seen.set(postcode, (seen.get(postcode) ?? new Set()).add(gemeente));
}

function sorted(seen: Seen): Record<string, string[]> {
  const entries = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([postcode, gemeenten]) => [postcode, [...gemeenten].sort()]));
}
