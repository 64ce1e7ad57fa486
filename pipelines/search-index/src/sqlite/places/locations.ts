import type { DatabaseSync } from 'node:sqlite';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import { haversineMeter } from './haversine.ts';

/** All locations of a version, those of one document together, in the order of the documents' numbers. */
export interface Locations {
  /** Per document where its locations start; those of `nr` end where those of `nr + 1` start. */
  starts: Uint32Array;
  /** 0, 1, 2 and so on: every location. */
  places: Uint32Array;
  /** Per location its document. */
  documents: Uint32Array;
  /** NaN without a point. */
  lat: Float64Array;
  lon: Float64Array;
  /** Per location a number for its municipality, see `gemeentenummers`; 0 without one. */
  gemeente: Uint16Array;
  gemeentenummers: ReadonlyMap<string, number>;
}

export function readLocations(db: DatabaseSync, size: number): Locations {
  const statement = db.prepare('select nr, lat, lon, gemeente from locatie order by nr, volgorde');
  statement.setReturnArrays(true);
  const rows = statement.all();
  const documents = Uint32Array.from(rows, (row) => Number(row[0]));
  const gemeentenummers = new Map<string, number>();
  return {
    starts: startsOf(documents, size),
    places: documents.map((_, place) => place),
    documents,
    lat: Float64Array.from(rows, (row) => Number(row[1] ?? Number.NaN)),
    lon: Float64Array.from(rows, (row) => Number(row[2] ?? Number.NaN)),
    gemeente: Uint16Array.from(rows, (row) => (row[3] === null ? 0 : numberOf(String(row[3]), gemeentenummers))),
    gemeentenummers,
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

function startsOf(documents: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const nr of documents) starts[nr + 1] = (starts[nr + 1] as number) + 1;
  for (let nr = 0; nr < size; nr++) starts[nr + 1] = (starts[nr + 1] as number) + (starts[nr] as number);
  return starts;
}

function numberOf(code: string, numbers: Map<string, number>): number {
  const number = numbers.get(code) ?? numbers.size + 1;
  numbers.set(code, number);
  return number;
}
