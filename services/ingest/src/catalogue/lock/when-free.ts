import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from '@sociale-kaart/http/start-service';
import { CatalogueInUse } from './catalogue-lock.ts';

/** A service that stops needs no longer to let go of its catalogue. */
const LONGEST_MS = 10_000;
const RETRY_MS = 200;

export interface Waiting {
  /** Milliseconds; 0 waits for nobody. */
  waitMs?: number | undefined;
  /** Called once. */
  onWait?: (() => void) | undefined;
}

/** Opens a catalogue as soon as no other process has it. Rejects with `StartRefused` in the end. */
export async function whenFree<T>(open: () => T, { waitMs = LONGEST_MS, onWait }: Waiting): Promise<T> {
  const deadline = performance.now() + waitMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof CatalogueInUse)) throw error;
      if (performance.now() >= deadline) throw new StartRefused(`${error.message} Stop dat eerst.`);
    }
    if (attempt === 0) onWait?.();
    await wait(RETRY_MS);
  }
}
