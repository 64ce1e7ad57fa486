import { randomUUID } from 'node:crypto';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run, RunAantallen, RunStap } from '@sociale-kaart/schemas/run';
import { FetchFailed } from '../connector.ts';

/** Does the work of one stage and notes how long it took; when it throws, the run failed there. */
export type Step = <Result>(stap: RunStap['stap'], work: () => Result | Promise<Result>) => Promise<Result>;

/** What is written down about a run while it goes on. */
export interface RunLog {
  /** The entry in the ledger so far. */
  readonly run: Run;
  readonly issues: Issue[];
  step: Step;
  /** The verdict, also on the last stage: that is where it fell. */
  settle(oordeel: 'ongewijzigd' | 'aangehouden'): undefined;
  /** The run as it ends now, accepted, with its last stage going well. Leaves the entry as it is: writing it can fail. */
  accepted(aantallen: RunAantallen): Run;
  /** The run failed: an issue when it is the source, the message when it is us. */
  fail(error: unknown): void;
  /** The run as it ends now. */
  ended(): Run;
}

export interface Beginning {
  bron: string;
  aanleiding: string;
  now(): Date;
  onProgress?: ((progress: { bron: string; stap: RunStap['stap'] }) => void) | undefined;
}

/** model: in which class a failure falls, by the stage that failed. */
const CLASS: Record<RunStap['stap'], string> = {
  ophalen: 'ophalen',
  lezen: 'lezen',
  afbeelden: 'afbeelden',
  keuren: 'keuren',
  drempel: 'keuren',
  opslaan: 'samenvoegen',
};

export function openRunLog({ bron, aanleiding, now, onProgress }: Beginning): RunLog {
  const begin = now();
  const id = `${begin.toISOString().replace(/[-:.]/g, '')}-${randomUUID().slice(0, 8)}`;
  const run: Run = { id, bron, aanleiding, begin: begin.toISOString(), stappen: [] };
  const issues: Issue[] = [];
  let stepBegan = begin;
  const durationMs = () => Math.max(0, now().getTime() - stepBegan.getTime());
  const ended = (outcome: Partial<Run> = {}): Run => ({ ...run, ...outcome, einde: now().toISOString() });
  return {
    run,
    issues,
    step: async (stap, work) => {
      onProgress?.({ bron, stap });
      stepBegan = now();
      const entry: RunStap = { stap, uitkomst: 'mislukt', duurMs: 0 };
      run.stappen.push(entry);
      try {
        const result = await work();
        entry.uitkomst = 'gelukt';
        return result;
      } finally {
        entry.duurMs = durationMs();
      }
    },
    settle: (oordeel) => {
      run.oordeel = oordeel;
      const last = run.stappen.at(-1);
      if (last) last.uitkomst = oordeel;
    },
    accepted: (aantallen) => {
      const stappen = run.stappen.with(-1, { stap: 'opslaan', uitkomst: 'gelukt', duurMs: durationMs() });
      return ended({ oordeel: 'aanvaard', aantallen, stappen });
    },
    fail: (error) => {
      run.oordeel = 'mislukt';
      run.klasse = CLASS[run.stappen.at(-1)?.stap ?? 'ophalen'];
      run.reden = error instanceof Error ? error.message : String(error);
      if (error instanceof FetchFailed) issues.push({ niveau: 'fout', code: error.code, melding: error.message });
    },
    ended,
  };
}
