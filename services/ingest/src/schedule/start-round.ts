import type { Publicatie, Run } from '@sociale-kaart/schemas/run';
import type { Source } from '@sociale-kaart/stages/source';
import type { Ingest } from '../ingest.ts';
import { wasMissed } from './was-missed.ts';

/** The demo reads every source at a start; live those that never ran, failed, or missed their time. */
export function dueAtStart({ mode, sources, catalogue }: Ingest, now: Date): Source[] {
  if (mode === 'demo') return [...sources];
  return sources.filter(({ bron }) => {
    const last = catalogue.runs.last(bron.id, ENDED);
    if (last === undefined || last.oordeel === 'mislukt') return true;
    return wasMissed(bron.schema, { since: new Date(last.begin), now });
  });
}

/** All of vocabulary `oordeel`. */
const ENDED = ['aanvaard', 'ongewijzigd', 'aangehouden', 'teruggedraaid', 'mislukt'];

export interface RoundReport {
  ended(run: Run, place: { ready: number; total: number }): void;
  /** Not the source but we: the catalogue could not be written. */
  failed(error: unknown): void;
}

/** Runs what is due after a stop, made up once, and publishes all of it as one version. */
export async function startRound(ingest: Ingest, now: Date, report: RoundReport): Promise<Publicatie> {
  const due = dueAtStart(ingest, now);
  ingest.catalogue.refresh(now, ingest.declared);
  let ready = 0;
  const runOne = async (source: Source): Promise<void> => {
    try {
      const { run } = await ingest.runner.run(source, { aanleiding: 'schema' });
      ready += 1;
      report.ended(run, { ready, total: due.length });
    } catch (error) {
      report.failed(error);
    }
  };
  await Promise.all(due.map(runOne));
  return ingest.publisher.now(due.map(({ bron }) => bron.id));
}
