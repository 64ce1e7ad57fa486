import type { DatabaseSync } from 'node:sqlite';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import { type Grouping, grouped, startsOf } from '../grouping.ts';
import { type Grid, gridOf } from './grid.ts';
import { haversineMeter } from './haversine.ts';
import { type PackedFacts, readFacts } from './packed-facts.ts';
import { readStoredLocations, type StoredLocations } from './stored-locations.ts';

/** All locations of a version, and how to find some of them. */
export interface Locations extends Omit<StoredLocations, 'gemeenten'> {
  /** Per document where its locations start; those of `nr` end where those of `nr + 1` start. */
  starts: Uint32Array;
  grid: Grid;
  /** The locations in each municipality, by its number in `gemeentenummers`; group 0 are those without one. */
  byGemeente: Grouping;
  gemeentenummers: ReadonlyMap<string, number>;
  /** What is known of locations; `factsOf` says which of these is whose. */
  facts: PackedFacts;
}

/** `size`: numbers of documents lie below it. */
export function readLocations(db: DatabaseSync, size: number): Locations {
  const { gemeenten, ...stored } = readStoredLocations(db);
  return {
    ...stored,
    starts: startsOf([stored.documents], size),
    grid: gridOf(stored.lat, stored.lon),
    byGemeente: grouped(stored.gemeente, gemeenten.length + 1),
    gemeentenummers: new Map(gemeenten.map((code, at) => [code, at + 1])),
    facts: readFacts(db),
  };
}

/** Metres, not rounded, to the nearest location of a document that has a point; Infinity without one. */
export function nearestMeter({ starts, lat, lon }: Locations, nr: number, from: Punt): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let place = starts[nr] as number; place < (starts[nr + 1] as number); place++) {
    const meter = haversineMeter(from, lat[place] as number, lon[place] as number);
    if (meter < nearest) nearest = meter; // never true of NaN
  }
  return nearest;
}
