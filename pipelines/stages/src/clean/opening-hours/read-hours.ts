import { dutchFromOsm } from '@sociale-kaart/opening-hours/dutch/dutch-from-osm';
import { readDutch } from '@sociale-kaart/opening-hours/dutch/read-dutch';
import { osmFromWeek } from '@sociale-kaart/opening-hours/osm/osm-from-week';
import { isOsmOpeningHours } from '@sociale-kaart/opening-hours/osm/osm-syntax';
import { weekFromOsm } from '@sociale-kaart/opening-hours/osm/week-from-osm';

/** How a text of opening hours was read: `tijden` in OpenStreetMap form, from that language or from Dutch. */
export interface ReadHours {
  tijden: string;
  taal: 'osm' | 'nederlands';
}

/** The same hours stand in thousands of rows, and reading is the dearest step of a row; this many are remembered. */
const REMEMBERED = 10_000;
const known = new Map<string, ReadHours | undefined>();

/**
 * Opening hours as OpenStreetMap `opening_hours`. From Dutch only when all of it is understood and the way back (to our
 * Dutch and again to OpenStreetMap) gives the same; OpenStreetMap syntax stays as it is. Undefined: keep the text.
 */
export function readHours(text: string): ReadHours | undefined {
  if (known.has(text)) return known.get(text);
  const hours = read(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, hours);
  return hours;
}

function read(text: string): ReadHours | undefined {
  const week = readDutch(text);
  const tijden = week && osmFromWeek(week);
  if (tijden !== undefined && wayBack(tijden) === tijden) return { tijden, taal: 'nederlands' };
  // The library takes a millisecond for what a plain week of days and times shows by itself.
  const isOsm = weekFromOsm(text) !== undefined || isOsmOpeningHours(text);
  return isOsm ? { tijden: text, taal: 'osm' } : undefined;
}

function wayBack(tijden: string): string | undefined {
  const dutch = dutchFromOsm(tijden);
  const again = dutch === undefined ? undefined : readDutch(dutch);
  return again && osmFromWeek(again);
}
