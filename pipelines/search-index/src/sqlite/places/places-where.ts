import type { LocationClause } from '../../index-query.ts';
import { membersBetween } from '../grouping.ts';
import { placesAround } from './grid.ts';
import { boxAround, haversineMeter } from './haversine.ts';
import type { Locations } from './locations.ts';

type Circle = Extract<LocationClause, { cirkel: unknown }>['cirkel'];

/** The locations for which all clauses hold, by their places in `locations`, in no order. */
export function placesWhere(locations: Locations, clauses: readonly LocationClause[]): number[] {
  const [found, ...others] = clauses.map((clause) => placesOf(locations, clause));
  if (!found) return Array.from(locations.documents.keys());
  return others.reduce((left, right) => {
    const both = new Set(right);
    return left.filter((place) => both.has(place));
  }, found);
}

function placesOf(locations: Locations, clause: LocationClause): number[] {
  return 'cirkel' in clause ? placesInCircle(locations, clause.cirkel) : placesInGemeenten(locations, clause.gemeente);
}

function placesInGemeenten({ gemeentenummers, byGemeente }: Locations, codes: readonly string[]): number[] {
  return [...new Set(codes)].flatMap((code) => {
    const number = gemeentenummers.get(code);
    return number === undefined ? [] : [...membersBetween(byGemeente, number, number)];
  });
}

/** Looks only into the cells of the map that the circle touches. */
function placesInCircle({ lat, lon, grid }: Locations, circle: Circle): number[] {
  const found: number[] = [];
  for (const places of placesAround(grid, boxAround(circle, circle.meter))) {
    for (const place of places) {
      if (haversineMeter(circle, lat[place] as number, lon[place] as number) <= circle.meter) found.push(place);
    }
  }
  return found;
}
