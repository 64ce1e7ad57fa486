import { DatabaseSync } from 'node:sqlite';
import { StartRefused } from '@sociale-kaart/http/start-service';
import { MIGRATIONS, SCHEMA_VERSION, TABLES } from './schema.ts';

/** How long a writer waits for another one of the same file, such as a backup. */
const BUSY_MS = 5_000;

/**
 * Opens the file of a catalogue to write; made when it is not there, brought to this version when it is older.
 * @throws when it is newer.
 */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const version = versionOf(db);
  if (version > SCHEMA_VERSION) throw new Error(`catalogue of version ${version}, not ${SCHEMA_VERSION}`);
  if (version < SCHEMA_VERSION) {
    const statements = version === 0 ? TABLES : migrationsFrom(version);
    transaction(db, () => db.exec(`${statements} pragma user_version = ${SCHEMA_VERSION}`));
  }
  return db;
}

/** Opens the file of a catalogue to look at. @throws StartRefused when it is of another version: it stays as it is. */
export function readDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
  if (versionOf(db) === SCHEMA_VERSION) return db;
  db.close();
  throw new StartRefused(`De catalogus ${file} is van een andere versie van deze software. Begin eerst met npm start.`);
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('pragma user_version').get()?.user_version);
}

function migrationsFrom(version: number): string {
  const versions = Array.from({ length: SCHEMA_VERSION - version }, (_, step) => version + step);
  return versions.map((from) => MIGRATIONS[from]).join('\n');
}

/** All or nothing. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}
