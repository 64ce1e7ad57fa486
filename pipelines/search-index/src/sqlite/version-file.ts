import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IndexVersion } from '../index-reader.ts';

/** Raise it with every change of TABLES or of what the blobs in them mean: then only a full build will do. */
export const SCHEMA_VERSIE = 4;

/**
 * One immutable file per version, used as a container. `nr` is the place of a document in all lists and is never used
 * for another one; numbers lie below `grootte` in `meta`. `documenten` of a row are a set (document-set.ts); `woorden` and
 * `codes` of a document say in which rows of `posting` and `bitset` it stands, so that a change only touches those
 * (number-list.ts).
 * The indexes on `document` are the orders of orders.ts; that on `posting` counts tokens without their documents.
 * `kolom` holds what a reader needs whole, made from the rows at the end of every publication: a blob is read in
 * milliseconds, a hundred thousand rows take half a second.
 */
const TABLES = `
  create table meta(sleutel text primary key, waarde text not null) without rowid;
  create table document(nr integer primary key, id text not null unique, volgnummer integer not null,
    naam text not null, gewijzigd text not null, gecontroleerd text, woorden blob not null, codes blob not null);
  create index document_naam on document(naam, id);
  create index document_gewijzigd on document(gewijzigd desc, id);
  create index document_gecontroleerd on document(gecontroleerd desc, id);
  create table inhoud(nr integer primary key, document text not null, detail text not null);
  create table posting(nr integer primary key, token text not null, veld integer not null,
    aantal integer not null default 0, documenten blob not null);
  create unique index posting_token on posting(token, veld, aantal);
  create table bitset(nr integer primary key, lijst text not null, code text not null, documenten blob not null,
    unique(lijst, code));
  create table volgorde(sleutel text primary key, lijst blob not null) without rowid;
  create table kenmerk(nr integer primary key, inhoud text not null unique);
  create table locatie(nr integer not null, volgorde integer not null, lat real, lon real, gemeente text,
    kenmerk integer not null, primary key(nr, volgorde)) without rowid;
  create table grafsteen(id text primary key, volgnummer integer not null, reden text not null, vervangen_door text,
    op text not null) without rowid;
  create table kolom(naam text primary key, waarde blob not null);
  create table bijlage(naam text primary key, inhoud text not null) without rowid;
`;

/** What `meta` holds: the version, and `grootte`, above all numbers of documents. */
export type Meta = Omit<IndexVersion, 'versie'> & { grootte: number };

/** `<folder>/versie-12-ab34.sqlite` is version `versie-12-ab34`. */
export function versionName(file: string): string {
  return basename(file, '.sqlite');
}

/** @throws when it does not exist or is no such file. Published files are in no journal mode that writes beside them. */
export function openVersionFile(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true });
}

/** Opens a file that nobody reads yet; a crash spoils it, and then it is removed. The tables are made when new. */
export function openCandidateFile(file: string, { isNew }: { isNew: boolean }): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive');
  db.exec('pragma cache_size = -65536; begin'); // 64 MB: rows of tokens lie all over the file
  if (isNew) db.exec(TABLES);
  return db;
}

export function readMeta(db: DatabaseSync): Meta {
  const rows = db.prepare('select sleutel, waarde from meta').all() as { sleutel: string; waarde: string }[];
  return Object.fromEntries(rows.map(({ sleutel, waarde }) => [sleutel, JSON.parse(waarde)])) as Meta;
}

export function writeMeta(db: DatabaseSync, meta: Meta): void {
  const statement = db.prepare('insert or replace into meta(sleutel, waarde) values (?, ?)');
  for (const [sleutel, waarde] of Object.entries(meta)) statement.run(sleutel, JSON.stringify(waarde));
}

export function readVersion(file: string): IndexVersion {
  const db = openVersionFile(file);
  try {
    const { grootte: _, ...version } = readMeta(db);
    return { versie: versionName(file), ...version };
  } finally {
    db.close();
  }
}
