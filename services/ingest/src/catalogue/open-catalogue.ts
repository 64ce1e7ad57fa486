import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase, readDatabase } from './database.ts';
import { lockCatalogue } from './lock/catalogue-lock.ts';
import { SqliteCatalogue } from './sqlite-catalogue.ts';

/** Which sources a catalogue holds: the bundled ones of the demo, or the real ones. */
export type Mode = 'demo' | 'live';

/**
 * Opens the catalogue in `file` to write, made when it is not there. What was unfinished when its last process stopped is
 * ended. @throws CatalogueInUse when another process writes, Error when it is of the other mode.
 */
export function openCatalogue(file: string, mode: Mode, now: Date): SqliteCatalogue {
  const unlock = lockCatalogue(dirname(file), now);
  try {
    const db = openDatabase(file);
    db.prepare('insert into catalogus(id, modus) select ?, ? where not exists (select 1 from catalogus)').run(
      randomUUID(),
      mode,
    );
    const { id, modus } = db.prepare('select id, modus from catalogus').get() as { id: string; modus: string };
    if (modus !== mode) throw new Error(`De catalogus ${file} is van ${modus}, niet van ${mode}.`);
    const catalogue = new SqliteCatalogue({ db, file, id, unlock });
    catalogue.endUnfinished(now);
    return catalogue;
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Opens a catalogue to look at, without a lock; an empty one when there is none. What writes to it fails. @throws StartRefused */
export function readCatalogue(file: string): SqliteCatalogue {
  const db = existsSync(file) ? readDatabase(file) : openDatabase(':memory:');
  const id = db.prepare('select id from catalogus').get()?.id ?? 'none';
  return new SqliteCatalogue({ db, file, id: String(id), unlock: () => undefined });
}
