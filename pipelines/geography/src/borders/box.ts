import type { Punt } from '../punt.ts';

/** A rectangle in degrees: tells cheaply that what lies in it is too far from a point. */
export type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** The smallest rectangle around some points. */
export function boxAround(punten: readonly Punt[]): Box {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { lat, lon } of punten) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, east, south, north };
}

/** Metres in a degree of latitude, rounded down so that a margin comes out too wide rather than too narrow. */
const METER_PER_DEGREE = 111_000;
/** Degrees of longitude are shortest in the north: cos(54°), above which the Netherlands does not reach. */
const NARROWEST = 0.587;

/** False only when a point lies more than so many metres outside the rectangle. */
export function isNearBox(box: Box, { lat, lon }: Punt, meter: number): boolean {
  const high = meter / METER_PER_DEGREE;
  const wide = high / NARROWEST;
  return lat >= box.south - high && lat <= box.north + high && lon >= box.west - wide && lon <= box.east + wide;
}
