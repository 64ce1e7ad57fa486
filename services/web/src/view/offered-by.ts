import type { Voorziening } from '@sociale-kaart/schemas/voorziening';

/** Who offers it, below its name; undefined when that tells nothing more than the name does. */
export function offeredBy({ naam, organisatie }: Pick<Voorziening, 'naam' | 'organisatie'>): string | undefined {
  return organisatie.afgeleid === 'ja' || organisatie.naam === naam ? undefined : organisatie.naam;
}
