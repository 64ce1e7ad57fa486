import type { RunLedger } from '../run-ledger.ts';
import type { Renew } from '../things.ts';
import type { RecordLog } from './record-log.ts';

export interface TakingBack {
  log: RecordLog;
  runs: RunLedger;
  renew: Renew;
}

/** Of vocabulary `tombstone-reden`. */
const UNDONE = 'teruggedraaid';

/**
 * Takes the records of an earlier sequence number back. What differs becomes a new change, so numbers only rise; the runs that
 * came after are marked. To be called within a transaction.
 */
export function takeBack({ log, runs, renew }: TakingBack, volgnummer: number, now: Date): void {
  runs.undoAfter(volgnummer);
  for (const id of log.restore(volgnummer)) renew(id, now, UNDONE);
}
