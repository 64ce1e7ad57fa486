import type { Punt } from '../punt.ts';

/** A rectangle in degrees around a border: tells cheaply that a point is too far away. */
export type Box = {
  /** False only when the point lies more than so many metres outside the rectangle. */
  within(punt: Punt, meter: number): boolean;
};

/** Metres in a degree of latitude, rounded down so that a margin comes out too wide rather than too narrow. */
const METER_PER_DEGREE = 111_000;
/** Degrees of longitude are shortest in the north: cos(54°), above which the Netherlands does not reach. */
const NARROWEST = 0.587;

export function createBox(corners: readonly Punt[]): Box {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { lat, lon } of corners) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return {
    within: ({ lat, lon }, meter) => {
      const high = meter / METER_PER_DEGREE;
      const wide = high / NARROWEST;
      return lat >= south - high && lat <= north + high && lon >= west - wide && lon <= east + wide;
    },
  };
}
