import type { LocationClause } from '../../index-query.ts';
import { factsTest } from './facts-test.ts';
import { haversineMeter } from './haversine.ts';
import type { Locations } from './locations.ts';

/** Whether something holds for a location, by its place in `locations`. */
export type PlaceTest = (place: number) => boolean;

/** A clause as a test of one location. */
export function placeTest(locations: Locations, clause: LocationClause): PlaceTest {
  if (isOfFacts(clause)) return sharedTest(locations, clause); // also what is made of several
  if ('alle' in clause) {
    const tests = clause.alle.map((one) => placeTest(locations, one));
    return (place) => tests.every((holds) => holds(place));
  }
  if ('een' in clause) {
    const tests = clause.een.map((one) => placeTest(locations, one));
    return (place) => tests.some((holds) => holds(place));
  }
  if ('gemeente' in clause) return gemeenteTest(locations, clause.gemeente);
  if ('cirkel' in clause) return circleTest(locations, clause);
  return 'kader' in clause ? boxTest(locations, clause) : sharedTest(locations, clause);
}

function gemeenteTest({ gemeente, gemeentenummers }: Locations, codes: readonly string[]): PlaceTest {
  const numbers = new Set(codes.flatMap((code) => gemeentenummers.get(code) ?? []));
  return (place) => numbers.has(gemeente[place] as number);
}

function circleTest({ lat, lon }: Locations, { cirkel }: Extract<LocationClause, { cirkel: unknown }>): PlaceTest {
  return (place) => haversineMeter(cirkel, lat[place] as number, lon[place] as number) <= cirkel.meter;
}

/** Never true of NaN, which is no point. */
function boxTest({ lat, lon }: Locations, { kader }: Extract<LocationClause, { kader: unknown }>): PlaceTest {
  const { west, zuid, oost, noord } = kader;
  return (place) => {
    const [y, x] = [lat[place] as number, lon[place] as number];
    return west <= x && x <= oost && zuid <= y && y <= noord;
  };
}

/** Whether a clause asks nothing of where a location is. */
export function isOfFacts(clause: LocationClause): boolean {
  if ('alle' in clause) return clause.alle.every(isOfFacts);
  if ('een' in clause) return clause.een.every(isOfFacts);
  return 'lijst' in clause || 'minuten' in clause;
}

const [UNKNOWN, NO, YES] = [0, 1, 2] as const;

/** Worked out once for all locations that share their facts, when the first of them is asked. */
function sharedTest({ facts, factsOf }: Locations, clause: LocationClause): PlaceTest {
  const holds = factsTest(facts, clause);
  const known = new Uint8Array(facts.count);
  return (place) => {
    const own = factsOf[place] as number;
    if (known[own] === UNKNOWN) known[own] = holds(own) ? YES : NO;
    return known[own] === YES;
  };
}
