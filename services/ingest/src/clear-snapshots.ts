import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '@sociale-kaart/schemas/run';
import { snapshotFolder } from '@sociale-kaart/stages/run/snapshot-folder';
import type { RunLedger } from './catalogue/run-ledger.ts';

/** Of a source that changes every day this is a working week: long enough to look back at what somebody asks about. */
const KEPT_RUNS = 5;

/**
 * After a run: removes the snapshots of its source that nobody needs any more. What stays: that of the last good run (the
 * next one asks only for what changed since), of a held or an undone run that waits for a decision, and of the last few
 * runs. A run that found nothing new has the content of the last good one, and keeps no second copy.
 */
export async function clearSnapshots(root: string, run: Run, runs: RunLedger): Promise<void> {
  const { bron } = run;
  const good = runs.last(bron, ['aanvaard']);
  if (run.oordeel === 'ongewijzigd' && good !== undefined) await makeUpForLost(root, good, run);
  const needed = [good, waitingForDecision(bron, runs), runs.undone(bron), ...runs.latest(bron, READ, KEPT_RUNS)];
  const kept = new Set(needed.map((one) => one?.id));
  const folder = join(root, bron);
  const gone = (await readdir(folder)).filter((id) => !kept.has(id));
  await Promise.all(gone.map((id) => rm(join(folder, id), { recursive: true, force: true })));
}

/** Runs that read what they fetched. */
const READ = ['aanvaard', 'aangehouden', 'teruggedraaid', 'mislukt'];

/** Somebody removed the snapshot of the last good run: this one stands in for it, as it says the same. */
async function makeUpForLost(root: string, good: Run, run: Run): Promise<void> {
  const lost = snapshotFolder(root, good);
  if (!existsSync(lost)) await rename(snapshotFolder(root, run), lost);
}

/** A newer run supersedes a held one. */
function waitingForDecision(bron: string, runs: RunLedger): Run | undefined {
  const last = runs.last(bron, ['aanvaard', 'aangehouden']);
  return last?.oordeel === 'aangehouden' ? last : undefined;
}
