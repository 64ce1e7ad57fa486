import { today } from '@sociale-kaart/stages/reconcile/calendar';
import { type AcceptStores, TOO_OLD } from './accept-run.ts';
import type { VoorzieningStore } from './voorziening-store.ts';

/**
 * What time alone changes, up to and including today: records that were refused for too long go, and voorzieningen of
 * which a date has come are made again. Gives how many changed. To be called within a transaction.
 */
export function refresh(stores: AcceptStores, voorzieningen: VoorzieningStore, now: Date): number {
  const date = today(now);
  const expired = stores.records.expiredOn(date);
  for (const { bron, sleutel, id } of expired) {
    stores.records.remove(bron, sleutel);
    stores.renew(id, now, TOO_OLD);
  }
  const changed = voorzieningen.dueOn(date).filter((id) => stores.renew(id, now));
  return expired.length + changed.length;
}
