import { FetchFailed } from '@sociale-kaart/stages/connector';
import { earlierSnapshot } from '@sociale-kaart/stages/run/snapshot-folder';
import type { Transport } from '@sociale-kaart/stages/snapshot';
import { replayTransport } from '@sociale-kaart/stages/snapshot/replay-transport';

/**
 * Answers with what a source sent in an earlier run, of which `folder` is the snapshot. When that is gone the run fails as one
 * of a source that cannot be reached.
 */
export async function replayedRun(folder: string): Promise<Transport> {
  const snapshot = await earlierSnapshot(folder);
  if (snapshot) return replayTransport(snapshot);
  return async () => {
    throw new FetchFailed('bron-onbereikbaar', 'Van die run zijn geen gegevens bewaard, of ze zijn niet te lezen.');
  };
}
