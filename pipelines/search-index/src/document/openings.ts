import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { Openingstijd } from '@sociale-kaart/schemas/openingstijd';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';

/** Per way of coming in when it is open, for one place. */
export type Openings = ReadonlyMap<string, readonly Openingstijd[]>;

/**
 * The hours that count at a location: per way of coming in its own, else those of the voorziening. Without a location:
 * those of the voorziening.
 */
export function openingsAt({ openingstijden = [] }: Voorziening, locatie: Locatie | undefined): Openings {
  const own = byWay(locatie?.openingstijden ?? []);
  return new Map([...byWay(openingstijden), ...own]);
}

const byWay = (openings: readonly Openingstijd[]): Openings => Map.groupBy(openings, ({ waarvoor }) => waarvoor);

/** What is closed for now keeps its hours for later; they say nothing of today. */
const CLOSED = ['tijdelijk-gesloten', 'beeindigd', 'nog-niet-gestart'];

export const isClosedForNow = ({ status }: Pick<Voorziening, 'status'>): boolean => CLOSED.includes(status.code);
