import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';
import type { Catalogue, Changes, LastGood } from './catalogue.ts';
import { fetchSnapshot } from './fetch/fetch-snapshot.ts';
import { compareRecords } from './run/compare-records.ts';
import { contentHash } from './run/content-hash.ts';
import { type Beginning, openRunLog, type RunLog } from './run/run-log.ts';
import { earlierSnapshot, snapshotFolder } from './run/snapshot-folder.ts';
import { transform } from './run/transform.ts';
import { folderStore } from './snapshot/folder-store.ts';
import { memoryStore } from './snapshot/memory-store.ts';
import type { Snapshot, Transport } from './snapshot.ts';
import type { Source } from './source.ts';

export interface RunDependencies extends Pick<Beginning, 'now' | 'onProgress'> {
  /** Vocabulary `aanleiding`. */
  aanleiding: string;
  transport: Transport;
  /** Root of all snapshots; each run stores its own below it (`snapshotFolder`). Absent: nothing is stored. */
  snapshotFolder?: string | undefined;
  catalogue: Pick<Catalogue, 'lastGood' | 'liveRecords' | 'reusable' | 'beginRun' | 'endRun' | 'accept'>;
  geography: Geography;
  /** Why every run of this source is held, also one that passes the gate; absent when none is. */
  bezwaar?: Issue | undefined;
  /** Of everything that decides how this source is read (`createFingerprint`). */
  vingerafdruk(source: Source): string;
  /** The error behind a run that failed, with its stack, for the operators' log. */
  onError?: ((error: unknown, run: Run) => void) | undefined;
}

/**
 * One run of one source, which ends in the ledger whatever happens: fetch, and when the source or our reading of it has
 * changed, parse, map, clean and check, gate, take over. Publishing is apart. The caller sees to it that a source has one
 * run at a time.
 */
export async function runSource(source: Source, dependencies: RunDependencies): Promise<Run> {
  const { catalogue } = dependencies;
  const log = openRunLog({ ...dependencies, bron: source.bron.id });
  catalogue.beginRun(log.run);
  try {
    const takenOver = await stages(source, dependencies, log);
    if (takenOver) return takenOver;
  } catch (error) {
    log.fail(error);
    dependencies.onError?.(error, log.run);
  }
  const run = log.ended();
  catalogue.endRun(run, log.issues);
  return run;
}

/** Gives the run when it was accepted: that it ended so is then in the ledger, together with what it brought. */
async function stages(source: Source, dependencies: RunDependencies, log: RunLog): Promise<Run | undefined> {
  const { bezwaar, catalogue, geography, now } = dependencies;
  const { run, step } = log;
  const lastGood = catalogue.lastGood(run.bron);
  const snapshot = await step('ophalen', () => fetchAndStore(source, dependencies, { run, lastGood }));
  run.inhoudSha256 = await contentHash(source.ophalen, snapshot);
  run.vingerafdruk = dependencies.vingerafdruk(source);
  if (isUnchanged(run, lastGood)) return log.settle('ongewijzigd');

  const known = { vingerafdruk: run.vingerafdruk, find: catalogue.reusable(run.bron) };
  const result = await transform(source, snapshot, { geography, step, known });
  const { records, afgekeurd, aantallen, weggelaten } = result;
  log.issues.push(...result.issues, ...(bezwaar ? [bezwaar] : []));
  const changes = compareRecords({ live: catalogue.liveRecords(run.bron), records, afgekeurd });
  Object.assign(run, { aantallen: { ...aantallen, ...changes }, weggelaten });
  if (result.held || bezwaar) return log.settle('aangehouden');

  const ended = (made: Changes) => log.accepted({ ...aantallen, ...made });
  const accepted = { run, source, records, afgekeurd, now: now(), ended };
  return step('opslaan', () => catalogue.accept(accepted, log.issues));
}

/** The same content, read in the same way, gives what is there already. */
function isUnchanged({ inhoudSha256, vingerafdruk }: Run, lastGood: LastGood | undefined): boolean {
  return lastGood?.inhoudSha256 === inhoudSha256 && lastGood?.vingerafdruk === vingerafdruk;
}

interface Fetch {
  run: Run;
  lastGood: LastGood | undefined;
}

async function fetchAndStore(
  source: Source,
  dependencies: RunDependencies,
  { run, lastGood }: Fetch,
): Promise<Snapshot> {
  const { transport, snapshotFolder: root, now } = dependencies;
  if (root === undefined) return fetchSnapshot(source, { transport, store: memoryStore(), now: now() });
  const previous = lastGood && (await earlierSnapshot(snapshotFolder(root, { bron: run.bron, id: lastGood.runId })));
  const store = await folderStore(snapshotFolder(root, run));
  return fetchSnapshot(source, { transport, store, now: now(), previous });
}
