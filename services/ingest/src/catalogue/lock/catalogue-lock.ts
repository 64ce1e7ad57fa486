import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process writes to this catalogue. */
export class CatalogueInUse extends Error {
  override name = 'CatalogueInUse';
}

const SQLITE_BUSY = 5;

/**
 * Takes the one place of a writer in a folder; gives what releases it. The lock is a transaction on a file of its own,
 * so the system releases it when the process is gone, however that went. @throws CatalogueInUse at once.
 */
export function lockCatalogue(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'catalogus.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new CatalogueInUse(`De catalogus in ${folder} is in gebruik door een ander proces.`);
    throw error;
  }
  return () => lock.close();
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
