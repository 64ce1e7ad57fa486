import type { Members } from '@sociale-kaart/stages/reconcile/member';
import { reconcile } from '@sociale-kaart/stages/reconcile/reconcile';
import type { RecordStore } from './record-store.ts';
import type { VoorzieningStore } from './voorziening-store.ts';

/** Makes the voorziening of an id again from its records; gives whether something changed. */
export type Renew = (id: string, now: Date, redenWhenGone?: string) => boolean;

/** Where records become voorzieningen. `reden`: what a tombstone says when no record of the thing is left. */
export function renewer(records: RecordStore, voorzieningen: VoorzieningStore): Renew {
  return (id, now, reden = 'bij-bron-verwijderd') => {
    const [first, ...others] = records.members(id);
    if (first === undefined) {
      voorzieningen.bury(id, reden, now);
      return true;
    }
    const members: Members = [first, ...others];
    return voorzieningen.put(reconcile({ id, members, now }), now);
  };
}
