import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Reconciled } from '@sociale-kaart/stages/reconcile/reconcile';

/** The published things; every difference becomes a numbered change. */
export interface VoorzieningStore {
  /** Writes it when it differs from what is there; gives whether it did. */
  put(reconciled: Reconciled, now: Date): boolean;
  /** Removes it, when it is there, and leaves a tombstone; `reden` of vocabulary `tombstone-reden`. */
  bury(id: string, reden: string, now: Date): void;
  /** Ids of those that time alone changes on or before `date`. */
  dueOn(date: string): string[];
}

export function voorzieningStore(db: DatabaseSync): VoorzieningStore {
  const read = db.prepare('select inhoud, detail, volgende_wissel as wissel from voorziening where id = ?');
  const write = db.prepare(
    'insert or replace into voorziening(id, inhoud, detail, volgende_wissel) values (?, ?, ?, ?)',
  );
  const schedule = db.prepare('update voorziening set volgende_wissel = ? where id = ?');
  const remove = db.prepare('delete from voorziening where id = ?');
  const forget = db.prepare('delete from wijziging where id = ?');
  const number = db.prepare('insert into wijziging(id, op, reden) values (?, ?, ?)');
  const due = db.prepare('select id from voorziening where volgende_wissel <= ? order by id');
  const change = (id: string, now: Date, reden: string | null): void => {
    forget.run(id); // only the newest change of an id is kept
    number.run(id, now.toISOString(), reden);
  };
  return {
    put({ voorziening, detail, volgendeWissel = null }, now) {
      const { id } = voorziening;
      const stored = read.get(id) as StoredRow | undefined;
      if (stored !== undefined && isSame(stored, { voorziening, detail })) {
        if (stored.wissel !== volgendeWissel) schedule.run(volgendeWissel, id);
        return false;
      }
      write.run(id, JSON.stringify(voorziening), JSON.stringify(detail), volgendeWissel);
      change(id, now, null);
      return true;
    },
    bury(id, reden, now) {
      if (remove.run(id).changes > 0) change(id, now, reden);
    },
    dueOn: (date) => due.all(date).map(({ id }) => String(id)),
  };
}

interface StoredRow {
  inhoud: string;
  detail: string;
  wissel: string | null;
}

/** Compared as values: the order of fields says nothing. */
function isSame({ inhoud, detail }: StoredRow, made: Pick<Reconciled, 'voorziening' | 'detail'>): boolean {
  return (
    isDeepStrictEqual(JSON.parse(inhoud), asStored(made.voorziening)) &&
    isDeepStrictEqual(JSON.parse(detail), asStored(made.detail))
  );
}

/** Without fields that are there but undefined, as JSON leaves them out. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
