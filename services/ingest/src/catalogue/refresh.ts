import { today } from '@sociale-kaart/stages/reconcile/calendar';
import { type AcceptStores, TOO_OLD } from './accept-run.ts';
import type { VoorzieningStore } from './voorziening-store.ts';

export interface Refreshing extends Pick<AcceptStores, 'records' | 'renew'> {
  voorzieningen: VoorzieningStore;
  /** Ids of sources whose records have had their time (`stoppedSources`). */
  stopped: readonly string[];
}

/** Of vocabulary `tombstone-reden`. */
const STOPPED = 'bron-gestopt';

/**
 * What time alone changes, up to and including today: records that were refused for too long go, so do those of sources
 * that stopped, and voorzieningen of which a date has come are made again. Gives how many changed. To be called within a
 * transaction.
 */
export function refresh({ records, renew, voorzieningen, stopped }: Refreshing, now: Date): number {
  const date = today(now);
  const refused = records.expiredOn(date).map((one) => ({ ...one, reden: TOO_OLD }));
  const left = stopped.flatMap((bron) =>
    [...records.live(bron)].map(([sleutel, { id }]) => ({ bron, sleutel, id, reden: STOPPED })),
  );
  let changed = 0;
  for (const { bron, sleutel, id, reden } of [...refused, ...left]) {
    records.remove(bron, sleutel);
    if (renew(id, now, reden)) changed += 1;
  }
  return changed + voorzieningen.dueOn(date).filter((id) => renew(id, now)).length;
}
