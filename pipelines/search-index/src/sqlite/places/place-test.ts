import type { LocationClause } from '../../index-query.ts';
import { haversineMeter } from './haversine.ts';
import type { LocationFacts } from './location-facts.ts';
import type { Locations } from './locations.ts';

/** Whether something holds for a location, by its place in `locations`. */
export type PlaceTest = (place: number) => boolean;

/** A clause as a test of one location. What depends on its facts only is worked out once for all that share them. */
export function placeTest(locations: Locations, clause: LocationClause): PlaceTest {
  const { lat, lon, gemeente, gemeentenummers } = locations;
  if ('gemeente' in clause) {
    const numbers = new Set(clause.gemeente.flatMap((code) => gemeentenummers.get(code) ?? []));
    return (place) => numbers.has(gemeente[place] as number);
  }
  if ('cirkel' in clause) {
    const { cirkel } = clause;
    return (place) => haversineMeter(cirkel, lat[place] as number, lon[place] as number) <= cirkel.meter;
  }
  if ('kader' in clause) return boxTest(locations, clause);
  if ('alle' in clause) {
    const tests = clause.alle.map((one) => placeTest(locations, one));
    return (place) => tests.every((holds) => holds(place));
  }
  if ('een' in clause) {
    const tests = clause.een.map((one) => placeTest(locations, one));
    return (place) => tests.some((holds) => holds(place));
  }
  return factsTest(locations, clause);
}

/** Never true of NaN, which is no point. */
function boxTest({ lat, lon }: Locations, { kader }: Extract<LocationClause, { kader: unknown }>): PlaceTest {
  const { west, zuid, oost, noord } = kader;
  return (place) => {
    const [y, x] = [lat[place] as number, lon[place] as number];
    return west <= x && x <= oost && zuid <= y && y <= noord;
  };
}

type FactsClause = Extract<LocationClause, { lijst: string } | { minuten: readonly number[] }>;

function factsTest({ facts, factsOf }: Locations, clause: FactsClause): PlaceTest {
  const holds = Uint8Array.from(facts, (one) => Number(holdsFor(clause, one)));
  return (place) => holds[factsOf[place] as number] === 1;
}

function holdsFor(clause: FactsClause, { codes = {}, minuten = [] }: LocationFacts): boolean {
  if ('lijst' in clause) return clause.codes.some((code) => codes[clause.lijst]?.includes(code));
  return minuten.some(([van, tot]) => clause.minuten.some((minute) => van <= minute && minute < tot));
}
