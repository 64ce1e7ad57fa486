import { join } from 'node:path';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Logger } from '@sociale-kaart/http/logger';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run, RunStap } from '@sociale-kaart/schemas/run';
import { type RunDependencies, runSource } from '@sociale-kaart/stages/run';
import { dryRun } from '@sociale-kaart/stages/run/dry-run';
import { snapshotFolder } from '@sociale-kaart/stages/run/snapshot-folder';
import type { Source } from '@sociale-kaart/stages/source';
import { replayedRun } from './access/replayed-run.ts';
import type { SourceAccess } from './access/source-access.ts';
import type { SqliteCatalogue } from './catalogue/sqlite-catalogue.ts';
import { clearSnapshots } from './clear-snapshots.ts';
import { createRunQueue } from './run-queue.ts';

export interface RunnerSurroundings extends Pick<RunDependencies, 'vingerafdruk'> {
  access: SourceAccess;
  catalogue: SqliteCatalogue;
  geography: Geography;
  /** Folder of the mode; snapshots lie in it. */
  folder: string;
  logger: Logger;
  now(): Date;
}

export interface RunRequest {
  /** Vocabulary `aanleiding`. */
  aanleiding: string;
  /** Everything a run does, without writing anything. */
  dryRun?: boolean;
  /** Id of an earlier run of the source: what it sent then is read again, and the source is not asked. */
  replay?: string | undefined;
  onStep?: ((stap: RunStap['stap']) => void) | undefined;
}

export interface EndedRun {
  run: Run;
  /** What was found in it, read when asked for: a source can have tens of thousands. */
  issues(): readonly Issue[];
}

/** Runs sources: each one at a time, two sources at once. */
export interface Runner {
  run(source: Source, request: RunRequest): Promise<EndedRun>;
  isBusy(bron: string): boolean;
  /** No run begins any more; resolves when those going on have ended. */
  stop(): Promise<void>;
}

/** While one waits for the network, another one can work. */
const AT_ONCE = 2;

export function createRunner(around: RunnerSurroundings): Runner {
  const queue = createRunQueue(AT_ONCE);
  return {
    run: (source, request) => queue.add(source.bron.id, () => runOnce(source, request, around)),
    isBusy: queue.has,
    stop: queue.stop,
  };
}

async function runOnce(declared: Source, request: RunRequest, around: RunnerSurroundings): Promise<EndedRun> {
  const { catalogue, folder, logger } = around;
  const snapshots = join(folder, 'snapshots');
  const { source, ...asked } = await opened(declared, request.replay, { ...around, snapshots });
  const dependencies: RunDependencies = {
    ...around,
    ...asked,
    aanleiding: request.aanleiding,
    snapshotFolder: snapshots,
    onProgress: ({ stap }) => request.onStep?.(stap),
    onError: (error, { bron, id }) => logger.error('run failed', { bron, run: id, error: stackOf(error) }),
  };
  if (request.dryRun) {
    const { run, issues } = await dryRun(source, dependencies);
    return { run, issues: () => issues };
  }
  const run = await runSource(source, dependencies);
  report(run, logger);
  await clearSnapshots(snapshots, run, catalogue.runs).catch((error: unknown) => {
    logger.error('snapshots not cleared', { bron: run.bron, error: stackOf(error) }); // the run is good all the same
  });
  return { run, issues: () => catalogue.runs.issues(run.id) };
}

type Opening = Pick<RunnerSurroundings, 'access' | 'catalogue'> & { snapshots: string };

/** A person who replays a run has looked at it; the other runs of a source that was put back wait for that. */
async function opened(declared: Source, replay: string | undefined, { access, catalogue, snapshots }: Opening) {
  const { source, transport } = await access.open(declared);
  const bron = source.bron.id;
  if (replay === undefined) return { source, transport, bezwaar: catalogue.runs.undone(bron) && WAS_UNDONE };
  return { source, transport: await replayedRun(snapshotFolder(snapshots, { bron, id: replay })) };
}

const WAS_UNDONE: Issue = {
  niveau: 'fout',
  code: 'eerder-teruggedraaid',
  melding: 'Een eerdere run van deze bron is teruggedraaid; deze wordt alleen met --replay overgenomen.',
};

/** Level `warn` for what somebody has to look at. */
function report({ bron, id, oordeel, klasse, aantallen }: Run, logger: Logger): void {
  const level = oordeel === 'mislukt' || oordeel === 'aangehouden' ? 'warn' : 'info';
  logger.log(level, 'run ended', { bron, run: id, oordeel, klasse, aantallen });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
