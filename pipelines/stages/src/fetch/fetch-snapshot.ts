import { type ExchangeStore, recording } from '../snapshot/exchange-store.ts';
import type { Snapshot, Transport } from '../snapshot.ts';
import type { Source } from '../source.ts';
import { conditional } from './conditional.ts';

interface Fetching {
  transport: Transport;
  store: ExchangeStore;
  now: Date;
  /** The snapshot of the last good run: what did not change since is not sent again. */
  previous?: Snapshot | undefined;
}

/** Stage 1. Every exchange is stored as it came, before anything reads it. @throws FetchFailed */
export async function fetchSnapshot(source: Source, { transport, store, now, previous }: Fetching): Promise<Snapshot> {
  const asking = previous === undefined ? transport : conditional(transport, previous);
  try {
    await source.ophalen.fetch(recording(asking, store));
    return await store.finish({ bron: source.bron.id, opgehaaldOp: now.toISOString() });
  } catch (error) {
    await store.discard();
    throw error;
  }
}
