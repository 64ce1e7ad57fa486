import type { DatabaseSync } from 'node:sqlite';
import { placeOf, readColumn, readNames, writeColumn, writeNames } from '../columns.ts';
import { readLocationFacts } from './location-facts.ts';
import { writeFacts } from './packed-facts.ts';

/** Of all locations, those of one document together, in the order of the documents' numbers. */
export interface StoredLocations {
  documents: Uint32Array;
  /** NaN without a point. */
  lat: Float64Array;
  lon: Float64Array;
  /** The number of its municipality: its place in `gemeenten` plus 1; 0 without one. */
  gemeente: Uint16Array;
  gemeenten: readonly string[];
  /** Its facts, by their place in the packed ones. */
  factsOf: Uint32Array;
}

const DOCUMENTS = 'locatie.nr';
const LAT = 'locatie.lat';
const LON = 'locatie.lon';
const GEMEENTE = 'locatie.gemeente';
const GEMEENTEN = 'gemeenten';
const FACTS = 'locatie.kenmerk';

/** Stores the rows of locations, and what is known of them, once more as columns. */
export function writeLocations(db: DatabaseSync): void {
  const facts = readLocationFacts(db);
  writeFacts(db, [...facts.values()]);
  const { documents, lat, lon, gemeente, gemeenten, factsOf } = locationRows(db, [...facts.keys()]);
  writeColumn(db, DOCUMENTS, documents);
  writeColumn(db, LAT, lat);
  writeColumn(db, LON, lon);
  writeColumn(db, GEMEENTE, gemeente);
  writeNames(db, GEMEENTEN, gemeenten);
  writeColumn(db, FACTS, factsOf);
}

export function readStoredLocations(db: DatabaseSync): StoredLocations {
  return {
    documents: new Uint32Array(readColumn(db, DOCUMENTS)),
    lat: new Float64Array(readColumn(db, LAT)),
    lon: new Float64Array(readColumn(db, LON)),
    gemeente: new Uint16Array(readColumn(db, GEMEENTE)),
    gemeenten: readNames(db, GEMEENTEN),
    factsOf: new Uint32Array(readColumn(db, FACTS)),
  };
}

/** Row by row: all rows at once would take ten times the memory of the arrays. */
function locationRows(db: DatabaseSync, facts: readonly number[]): StoredLocations {
  const count = countOf(db);
  const [documents, gemeente] = [new Uint32Array(count), new Uint16Array(count)];
  const [lat, lon] = [new Float64Array(count), new Float64Array(count)];
  const numbers = new Map<string, number>();
  const factsPlaces = new Map(facts.map((number, at) => [number, at]));
  const factsOf = new Uint32Array(count);
  let place = 0;
  const rows = db.prepare('select nr, lat, lon, gemeente, kenmerk from locatie order by nr, volgorde');
  rows.setReturnArrays(true);
  for (const row of rows.iterate()) {
    documents[place] = Number(row[0]);
    lat[place] = Number(row[1] ?? Number.NaN);
    lon[place] = Number(row[2] ?? Number.NaN);
    gemeente[place] = row[3] === null ? 0 : placeOf(String(row[3]), numbers) + 1;
    factsOf[place] = factsPlaces.get(Number(row[4])) ?? 0;
    place++;
  }
  return { documents, lat, lon, gemeente, gemeenten: [...numbers.keys()], factsOf };
}

function countOf(db: DatabaseSync): number {
  return Number(db.prepare('select count(*) as aantal from locatie').get()?.aantal);
}
