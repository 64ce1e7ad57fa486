import type { LocationClause } from '../../index-query.ts';
import { addBit, type Bitset, emptyBitset } from '../codes/bitset.ts';
import { haversineMeter, reachDegrees } from './haversine.ts';
import type { Locations } from './locations.ts';

type Circle = Extract<LocationClause, { cirkel: unknown }>['cirkel'];

/** The documents that have a location for which all clauses hold. */
export function locationMatches(locations: Locations, clauses: readonly LocationClause[]): Bitset {
  const matching = clauses.reduce<Uint32Array>(
    (left, clause) => placesWhere(locations, clause, left),
    locations.places,
  );
  const bits = emptyBitset(locations.starts.length - 1);
  for (const place of matching) addBit(bits, locations.documents[place] as number);
  return bits;
}

/** Those of the places for which a clause holds. */
function placesWhere(locations: Locations, clause: LocationClause, places: Uint32Array): Uint32Array {
  if ('cirkel' in clause) return placesInCircle(locations, clause.cirkel, places);
  const codes = new Set(clause.gemeente.map((code) => locations.gemeentenummers.get(code)));
  return places.filter((place) => codes.has(locations.gemeente[place]));
}

/** Most places lie outside the box around the circle, which is cheap to see. */
function placesInCircle({ lat, lon }: Locations, circle: Circle, places: Uint32Array): Uint32Array {
  const reach = reachDegrees(circle, circle.meter);
  const near = placesAround(lat, { centre: circle.lat, reach: reach.lat }, places);
  const inBox = placesAround(lon, { centre: circle.lon, reach: reach.lon }, near);
  return inBox.filter((place) => haversineMeter(circle, lat[place] as number, lon[place] as number) <= circle.meter);
}

interface Band {
  centre: number;
  reach: number;
}

/** Writes every place and only steps on after one that matches: twice as fast as a branch that nobody can predict. */
function placesAround(degrees: Float64Array, { centre, reach }: Band, places: Uint32Array): Uint32Array {
  const around = new Uint32Array(places.length);
  let length = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    around[length] = place;
    length += Math.abs((degrees[place] as number) - centre) <= reach ? 1 : 0;
  }
  return around.subarray(0, length);
}
