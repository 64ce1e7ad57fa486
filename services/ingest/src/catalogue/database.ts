import { DatabaseSync } from 'node:sqlite';
import { SCHEMA_VERSION, TABLES } from './schema.ts';

/** How long a writer waits for another one of the same file, such as a backup. */
const BUSY_MS = 5_000;

/** Opens the file of a catalogue, and makes it when it is not there. @throws when it has the form of another version. */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const version = db.prepare('pragma user_version').get()?.user_version;
  if (version === 0) transaction(db, () => db.exec(`${TABLES} pragma user_version = ${SCHEMA_VERSION}`));
  else if (version !== SCHEMA_VERSION) throw new Error(`catalogue of version ${version}, not ${SCHEMA_VERSION}`);
  return db;
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
