import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeHolder } from './lock-holder.ts';

/** Another process writes to this catalogue. */
export class CatalogueInUse extends Error {
  override name = 'CatalogueInUse';
}

const SQLITE_BUSY = 5;

/**
 * Takes the one place of a writer in a folder; gives what releases it. The lock is a transaction on a file of its own,
 * so the system releases it when the process is gone, however that went. @throws CatalogueInUse at once.
 */
export function lockCatalogue(folder: string, now: Date): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(lockFile(folder), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    writeHolder(folder, now);
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new CatalogueInUse(`De catalogus in ${folder} is in gebruik door een ander proces.`);
    throw error;
  }
  return () => lock.close();
}

/** Whether a process has the lock at this moment. Only looks: who wants it then is not in the way for longer than that. */
export function isLocked(folder: string): boolean {
  try {
    const lock = new DatabaseSync(lockFile(folder), { readOnly: true, timeout: 0 });
    try {
      lock.prepare('select count(*) from sqlite_schema').get();
    } finally {
      lock.close();
    }
    return false;
  } catch (error) {
    return isBusy(error); // else there is no such file: nobody ever wrote
  }
}

const lockFile = (folder: string): string => join(folder, 'catalogus.lock');

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
