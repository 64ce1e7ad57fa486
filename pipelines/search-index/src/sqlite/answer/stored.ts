import type { DatabaseSync } from 'node:sqlite';
import type { Tombstone } from '../../index-document.ts';
import type { IndexReader } from '../../index-reader.ts';

export type Item = Awaited<ReturnType<IndexReader['get']>>;

/** Gives what the answer shows of a document that was found. */
export type ReadHit = (nr: number) => { id: string; document: unknown };

export function hitReader(db: DatabaseSync): ReadHit {
  const statement = db.prepare('select id, document from document join inhoud using (nr) where nr = ?');
  return (nr) => {
    const row = statement.get(nr) as { id: string; document: string };
    return { id: row.id, document: JSON.parse(row.document) };
  };
}

export function readItem(db: DatabaseSync, id: string): Item {
  const stored = readDocument(db, id);
  if (stored) return { soort: 'document', opgeslagen: stored };
  const grafsteen = readTombstone(db, id);
  return grafsteen && { soort: 'grafsteen', grafsteen };
}

export function readAttachment(db: DatabaseSync, name: string): unknown {
  const row = db.prepare('select inhoud from bijlage where naam = ?').get(name) as { inhoud: string } | undefined;
  return row && JSON.parse(row.inhoud);
}

function readDocument(db: DatabaseSync, id: string) {
  const row = db.prepare('select document, detail from document join inhoud using (nr) where id = ?').get(id) as
    | { document: string; detail: string }
    | undefined;
  return row && { document: JSON.parse(row.document), detail: JSON.parse(row.detail) };
}

function readTombstone(db: DatabaseSync, id: string): Tombstone | undefined {
  const row = db.prepare('select id, volgnummer, reden, vervangen_door, op from grafsteen where id = ?').get(id) as
    | { id: string; volgnummer: number; reden: string; vervangen_door: string | null; op: string }
    | undefined;
  if (!row) return undefined;
  const { vervangen_door: vervangenDoor, ...tombstone } = row;
  return vervangenDoor === null ? tombstone : { ...tombstone, vervangenDoor };
}
