import type { Logger } from '@sociale-kaart/http/logger';
import cron, { type ScheduledTask } from 'node-cron';

/** Something that is done again and again. */
export interface Job {
  name: string;
  /** cron, Europe/Amsterdam. */
  schema: string;
  work(): Promise<unknown>;
}

export interface Schedule {
  /** When a job is due again; undefined before the start. */
  next(name: string): Date | undefined;
  start(jobs: readonly Job[]): void;
  stop(): Promise<void>;
}

/** So that not every installation asks a source at the same second. */
const JITTER_MS = 10 * 60_000;
const TIMEZONE = 'Europe/Amsterdam';

/** Does jobs on their time. One that is still going on is not started again; one that was missed is made up at once. */
export function createSchedule(logger: Logger, jitterMs = JITTER_MS): Schedule {
  const tasks = new Map<string, ScheduledTask>();
  return {
    next: (name) => tasks.get(name)?.getNextRun() ?? undefined,
    start(jobs) {
      for (const { name, schema, work } of jobs) {
        const run = () => work().catch((error: unknown) => logger.error('job failed', { name, error: String(error) }));
        const task = cron.schedule(schema, run, {
          name,
          timezone: TIMEZONE,
          noOverlap: true,
          maxRandomDelay: jitterMs,
          unref: true,
        });
        task.on('execution:missed', async () => void (await run())); // the machine slept, or was too busy
        tasks.set(name, task);
      }
    },
    stop: async () => {
      for (const task of tasks.values()) await task.destroy();
      tasks.clear();
    },
  };
}
