import cron from 'node-cron';

const MINUTE_MS = 60_000;
/** No schedule is rarer than once a month: after this long a moment has passed for sure. */
const LONGEST_MS = 32 * 86_400_000;

/** Whether a schedule (cron, Europe/Amsterdam) had a moment after `since`, up to and including `now`. */
export function wasMissed(schema: string, { since, now }: { since: Date; now: Date }): boolean {
  if (now.getTime() - since.getTime() > LONGEST_MS) return true;
  const task = cron.createTask(schema, () => undefined, { timezone: 'Europe/Amsterdam' });
  const first = Math.floor(since.getTime() / MINUTE_MS) + 1;
  const last = Math.floor(now.getTime() / MINUTE_MS);
  for (let minute = first; minute <= last; minute++) if (task.match(new Date(minute * MINUTE_MS))) return true;
  return false;
}
