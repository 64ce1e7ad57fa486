import type { DatabaseSync } from 'node:sqlite';

/** Stores what a reader needs whole, in the place of what was there. */
export function writeColumn(db: DatabaseSync, name: string, value: ArrayBufferView): void {
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  db.prepare('insert or replace into kolom(naam, waarde) values (?, ?)').run(name, bytes);
}

/** The bytes as they were stored, from the start of a buffer of their own, so that any typed array fits on it. */
export function readColumn(db: DatabaseSync, name: string): ArrayBuffer {
  const row = db.prepare('select waarde from kolom where naam = ?').get(name) as { waarde: Uint8Array } | undefined;
  if (row === undefined) throw new Error(`the version has no column ${name}`);
  return ownBuffer(row.waarde);
}

/** Stores names in their order. */
export function writeNames(db: DatabaseSync, name: string, names: readonly string[]): void {
  writeColumn(db, name, new TextEncoder().encode(JSON.stringify(names)));
}

export function readNames(db: DatabaseSync, name: string): string[] {
  return JSON.parse(new TextDecoder().decode(readColumn(db, name)));
}

/** The place of a name among those that came before, which it joins when it is new. */
export function placeOf(name: string, places: Map<string, number>): number {
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return place;
}

/** Of a blob. It is copied only when it shares its buffer with something else. */
export function ownBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  const isOwn = buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength;
  return isOwn ? buffer : (new Uint8Array(buffer, byteOffset, byteLength).slice().buffer as ArrayBuffer);
}
