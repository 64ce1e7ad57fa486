import type { LocationClause } from '../../index-query.ts';
import { composedTest, type Test } from './composed-test.ts';
import { factsTest } from './facts-test.ts';
import { haversineMeter } from './haversine.ts';
import type { Locations } from './locations.ts';

/** A clause as a test of one location, by its place in `locations`. */
export function placeTest(locations: Locations, clause: LocationClause): Test {
  if (isOfFacts(clause)) return sharedTest(locations, clause); // also what is made of several
  if ('gemeente' in clause) return gemeenteTest(locations, clause.gemeente);
  if ('cirkel' in clause) return circleTest(locations, clause);
  if ('kader' in clause) return boxTest(locations, clause);
  return composedTest(clause, (part) => placeTest(locations, part)) ?? sharedTest(locations, clause);
}

function gemeenteTest({ gemeente, gemeentenummers }: Locations, codes: readonly string[]): Test {
  const numbers = new Set(codes.flatMap((code) => gemeentenummers.get(code) ?? []));
  return (place) => numbers.has(gemeente[place] as number);
}

function circleTest({ lat, lon }: Locations, { cirkel }: Extract<LocationClause, { cirkel: unknown }>): Test {
  return (place) => haversineMeter(cirkel, lat[place] as number, lon[place] as number) <= cirkel.meter;
}

/** Never true of NaN, which is no point. */
function boxTest({ lat, lon }: Locations, { kader }: Extract<LocationClause, { kader: unknown }>): Test {
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
function sharedTest({ facts, factsOf }: Locations, clause: LocationClause): Test {
  const holds = factsTest(facts, clause);
  const known = new Uint8Array(facts.count);
  return (place) => {
    const own = factsOf[place] as number;
    if (known[own] === UNKNOWN) known[own] = holds(own) ? YES : NO;
    return known[own] === YES;
  };
}
