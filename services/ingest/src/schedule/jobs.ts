import { type Ingest, refreshByDate } from '../ingest.ts';
import type { Job } from './schedule.ts';

/** Just after the day has changed. */
const JUST_AFTER_MIDNIGHT = '5 0 * * *';

/** What the service does again and again: every source by its own schedule, and each night what a date changes. */
export function jobsOf(ingest: Ingest, now: () => Date): Job[] {
  const sources = ingest.sources.map((source) => ({
    name: source.bron.id,
    schema: source.bron.schema,
    work: async () => {
      if (ingest.runner.isBusy(source.bron.id)) return; // a person just started it
      await ingest.runner.run(source, { aanleiding: 'schema' });
      await ingest.publisher.soon(source.bron.id);
    },
  }));
  return [...sources, { name: 'datumwissel', schema: JUST_AFTER_MIDNIGHT, work: () => refreshByDate(ingest, now()) }];
}
