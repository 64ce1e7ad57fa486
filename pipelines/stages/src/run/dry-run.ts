import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';
import type { Catalogue } from '../catalogue.ts';
import { type RunDependencies, runSource } from '../run.ts';
import type { Source } from '../source.ts';
import { compareRecords } from './compare-records.ts';

export interface DryRun {
  /** As it would stand in the ledger; `aantallen` says what it would change. */
  run: Run;
  issues: readonly Issue[];
}

/** Everything that a run does, also for a source that did not change, without writing anything. */
export async function dryRun(source: Source, dependencies: RunDependencies): Promise<DryRun> {
  const issues: Issue[] = [];
  const catalogue = withoutWriting(dependencies.catalogue, (found) => issues.push(...found));
  const run = await runSource(source, { ...dependencies, catalogue, snapshotFolder: undefined });
  return { run, issues };
}

function withoutWriting(
  catalogue: Pick<Catalogue, 'liveRecords' | 'reusable'>,
  note: (issues: readonly Issue[]) => void,
): RunDependencies['catalogue'] {
  return {
    lastGood: () => undefined,
    liveRecords: (bron) => catalogue.liveRecords(bron),
    reusable: (bron) => catalogue.reusable(bron),
    beginRun: () => {},
    endRun: (_run, issues) => note(issues),
    accept: ({ source, records, afgekeurd, ended }, issues) => {
      note(issues);
      return ended(compareRecords({ live: catalogue.liveRecords(source.bron.id), records, afgekeurd }));
    },
  };
}
