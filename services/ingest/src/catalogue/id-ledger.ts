import type { DatabaseSync } from 'node:sqlite';
import { publicId } from '@sociale-kaart/stages/reconcile/public-id';

/** Gives the public id of what a source calls `sleutel`, the same one for ever. */
export type IdLedger = (bron: string, sleutel: string) => string;

/**
 * An id follows from source and key, so a lost ledger gives the same ids again. The ledger is there for the exception:
 * an id that was given to another thing already, also to one that is gone.
 */
export function idLedger(db: DatabaseSync): IdLedger {
  const known = db.prepare('select id from id_ledger where bron = ? and sleutel = ?');
  const taken = db.prepare('select 1 from id_ledger where id = ?');
  const write = db.prepare('insert into id_ledger(id, bron, sleutel) values (?, ?, ?)');
  return (bron, sleutel) => {
    const given = known.get(bron, sleutel)?.id;
    if (given !== undefined) return String(given);
    const id = firstFree(bron, sleutel, (one) => taken.get(one) !== undefined);
    write.run(id, bron, sleutel);
    return id;
  };
}

function firstFree(bron: string, sleutel: string, isTaken: (id: string) => boolean): string {
  let id = publicId(bron, sleutel);
  for (let attempt = 1; isTaken(id); attempt++) id = publicId(bron, sleutel, String(attempt));
  return id;
}
