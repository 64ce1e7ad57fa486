import { join } from 'node:path';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import type { Snapshot } from '../snapshot.ts';

/** Where the snapshot of a run lies: `<root>/<source>/<run>`. */
export function snapshotFolder(root: string, { bron, id }: { bron: string; id: string }): string {
  return join(root, bron, id);
}

/** The snapshot of an earlier run, when it is still there: without it a run only costs the source more. */
export async function earlierSnapshot(folder: string): Promise<Snapshot | undefined> {
  try {
    return await readSnapshot(folder);
  } catch {
    return undefined;
  }
}
