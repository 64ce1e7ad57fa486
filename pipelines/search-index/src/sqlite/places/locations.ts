import type { DatabaseSync } from 'node:sqlite';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import { type Grouping, grouped, startsOf } from '../grouping.ts';
import { type Grid, gridOf } from './grid.ts';
import { haversineMeter } from './haversine.ts';
import { type LocationFacts, readLocationFacts } from './location-facts.ts';

/** All locations of a version, those of one document together, in the order of the documents' numbers. */
export interface Locations {
  /** Per document where its locations start; those of `nr` end where those of `nr + 1` start. */
  starts: Uint32Array;
  /** Per location its document. */
  documents: Uint32Array;
  /** NaN without a point. */
  lat: Float64Array;
  lon: Float64Array;
  grid: Grid;
  /** Per location the number of its municipality in `gemeentenummers`; 0 without one. */
  gemeente: Uint16Array;
  /** The locations in each municipality, by its number in `gemeentenummers`; group 0 are those without one. */
  byGemeente: Grouping;
  gemeentenummers: ReadonlyMap<string, number>;
  /** What is known of locations; per location which of these is its own. */
  facts: readonly LocationFacts[];
  factsOf: Uint32Array;
}

/** Row by row: all rows at once would take ten times the memory of the arrays. */
export function readLocations(db: DatabaseSync, size: number): Locations {
  const count = countOf(db);
  const [documents, gemeente] = [new Uint32Array(count), new Uint16Array(count)];
  const [lat, lon] = [new Float64Array(count), new Float64Array(count)];
  const gemeentenummers = new Map<string, number>();
  const stored = readLocationFacts(db);
  const factsPlaces = new Map([...stored.keys()].map((number, at) => [number, at]));
  const factsOf = new Uint32Array(count);
  let place = 0;
  const rows = db
    .prepare('select nr, lat, lon, gemeente as code, kenmerk from locatie order by nr, volgorde')
    .iterate();
  for (const row of rows) {
    documents[place] = Number(row.nr);
    lat[place] = Number(row.lat ?? Number.NaN);
    lon[place] = Number(row.lon ?? Number.NaN);
    gemeente[place] = row.code === null ? 0 : numberOf(String(row.code), gemeentenummers);
    factsOf[place] = factsPlaces.get(Number(row.kenmerk)) ?? 0;
    place++;
  }
  return {
    starts: startsOf([documents], size),
    documents,
    lat,
    lon,
    grid: gridOf(lat, lon),
    gemeente,
    byGemeente: grouped(gemeente, gemeentenummers.size + 1),
    gemeentenummers,
    facts: [...stored.values()],
    factsOf,
  };
}

function countOf(db: DatabaseSync): number {
  return Number(db.prepare('select count(*) as aantal from locatie').get()?.aantal);
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

function numberOf(code: string, numbers: Map<string, number>): number {
  const number = numbers.get(code) ?? numbers.size + 1;
  numbers.set(code, number);
  return number;
}
