import type { Kader } from '@sociale-kaart/schemas/search/parameter-values';
import type { LocationClause } from '../../index-query.ts';
import { membersBetween } from '../grouping.ts';
import type { Test } from './composed-test.ts';
import { placesAround } from './grid.ts';
import { boxAround, haversineMeter } from './haversine.ts';
import type { Locations } from './locations.ts';
import { isOfFacts, placeTest } from './place-test.ts';

type Circle = Extract<LocationClause, { cirkel: unknown }>['cirkel'];

/** The locations for which all clauses hold, by their places in `locations`, in no order. */
export function placesWhere(locations: Locations, clauses: readonly LocationClause[]): number[] {
  const ofFacts: LocationClause = { alle: clauses.filter(isOfFacts) };
  const others = clauses.filter((clause) => !isOfFacts(clause)).sort((left, right) => rankOf(left) - rankOf(right));
  const [first, ...rest] = ofFacts.alle.length > 0 ? [...others, ofFacts] : others;
  const found = placesOf(locations, first ?? ofFacts);
  const tests = rest.map((clause) => placeTest(locations, clause));
  return tests.length === 0 ? found : found.filter((place) => tests.every((holds) => holds(place)));
}

/** What is looked up, those that give fewest first; all others are asked of each location that it gives. */
const LOOKED_UP = ['cirkel', 'kader', 'gemeente'];

function rankOf(clause: LocationClause): number {
  const rank = LOOKED_UP.findIndex((kind) => kind in clause);
  return rank < 0 ? LOOKED_UP.length : rank;
}

function placesOf(locations: Locations, clause: LocationClause): number[] {
  if ('cirkel' in clause) return placesInCircle(locations, clause.cirkel);
  if ('kader' in clause) return placesInBox(locations, clause.kader);
  if ('gemeente' in clause) return placesInGemeenten(locations, clause.gemeente);
  return placesThat(placeTest(locations, clause), locations);
}

function placesThat(holds: Test, { documents }: Locations): number[] {
  const found: number[] = [];
  for (let place = 0; place < documents.length; place++) if (holds(place)) found.push(place);
  return found;
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

function placesInBox(locations: Locations, kader: Kader): number[] {
  const holds = placeTest(locations, { kader });
  const { zuid: south, noord: north, west, oost: east } = kader;
  return [...placesAround(locations.grid, { south, north, west, east })].flatMap((places) => [...places].filter(holds));
}
