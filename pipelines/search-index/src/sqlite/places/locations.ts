import type { DatabaseSync } from 'node:sqlite';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { LocationClause } from '../../index-query.ts';
import { addBit, type Bitset, emptyBitset } from '../codes/bitset.ts';
import { haversineMeter, latitudeMeter } from './haversine.ts';

/** All locations of a version, those of one document together, in the order of the documents' numbers. */
export interface Locations {
  /** Per document where its locations start; those of `nr` end where those of `nr + 1` start. */
  starts: Uint32Array;
  /** NaN without a point. */
  lat: Float64Array;
  lon: Float64Array;
  gemeente: readonly (string | undefined)[];
}

export function readLocations(db: DatabaseSync, size: number): Locations {
  const statement = db.prepare('select nr, lat, lon, gemeente from locatie order by nr, volgorde');
  statement.setReturnArrays(true);
  const rows = statement.all();
  const starts = new Uint32Array(size + 1);
  for (const row of rows) starts[Number(row[0]) + 1] = (starts[Number(row[0]) + 1] as number) + 1;
  for (let nr = 0; nr < size; nr++) starts[nr + 1] = (starts[nr + 1] as number) + (starts[nr] as number);
  const codes = new Map<unknown, string>(); // one text per municipality, not one per location
  return {
    starts,
    lat: Float64Array.from(rows, (row) => Number(row[1] ?? Number.NaN)),
    lon: Float64Array.from(rows, (row) => Number(row[2] ?? Number.NaN)),
    gemeente: rows.map((row) => oneOf(codes, row[3])),
  };
}

function oneOf(codes: Map<unknown, string>, value: unknown): string | undefined {
  if (typeof value === 'string' && !codes.has(value)) codes.set(value, value);
  return codes.get(value);
}

/** The documents that have a location for which all clauses hold. */
export function locationMatches(locations: Locations, clauses: readonly LocationClause[]): Bitset {
  const tests = clauses.map((clause) => locationTest(locations, clause));
  const size = locations.starts.length - 1;
  const bits = emptyBitset(size);
  for (let nr = 0; nr < size; nr++) {
    const end = locations.starts[nr + 1] as number;
    for (let place = locations.starts[nr] as number; place < end; place++) {
      if (tests.every((holds) => holds(place))) addBit(bits, nr);
    }
  }
  return bits;
}

function locationTest({ lat, lon, gemeente }: Locations, clause: LocationClause): (place: number) => boolean {
  if ('gemeente' in clause) {
    const codes = new Set<string | undefined>(clause.gemeente);
    return (place) => codes.has(gemeente[place]);
  }
  const { cirkel } = clause;
  return (place) =>
    latitudeMeter(cirkel, lat[place] as number) <= cirkel.meter &&
    haversineMeter(cirkel, lat[place] as number, lon[place] as number) <= cirkel.meter;
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
