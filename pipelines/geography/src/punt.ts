import { distance } from '@turf/distance';

/** WGS84, decimal degrees. */
export type Punt = { readonly lat: number; readonly lon: number };

/** The mean radius that turf uses. */
export const EARTH_RADIUS_METER = 6_371_008.8;

/** Distance over the earth in whole metres: haversine on a sphere of that radius. */
export function distanceMeter(a: Punt, b: Punt): number {
  return Math.round(distance(position(a), position(b), { units: 'meters' }));
}

/** A point as GeoJSON position, longitude first. */
export function position(punt: Punt): [number, number] {
  return [punt.lon, punt.lat];
}

/** Whether a point lies in the box around the European Netherlands; outside it, axes are often swapped or in RD. */
export function isInNetherlands({ lat, lon }: Punt): boolean {
  return lat >= 50.7 && lat <= 53.7 && lon >= 3.2 && lon <= 7.3;
}
