import cron from 'node-cron';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** No schedule is rarer than once a month: after this long a moment has passed for sure. */
const LONGEST_MS = 32 * 86_400_000;

/** Whether a schedule (cron, Europe/Amsterdam) had a moment after `since`, up to and including `now`. */
export function wasMissed(schema: string, { since, now }: { since: Date; now: Date }): boolean {
  if (now.getTime() - since.getTime() > LONGEST_MS) return true;
  const isMoment = matcher(schema);
  const hasMoment = matcher(anyMinute(schema)); // asking is slow: a month has 720 hours, and 43,200 minutes
  const first = (Math.floor(since.getTime() / MINUTE_MS) + 1) * MINUTE_MS;
  for (let hour = startOfHour(first); hour <= now.getTime(); hour += HOUR_MS) {
    if (!hasMoment(hour)) continue;
    const end = Math.min(hour + HOUR_MS - MINUTE_MS, now.getTime());
    for (let minute = Math.max(hour, first); minute <= end; minute += MINUTE_MS) if (isMoment(minute)) return true;
  }
  return false;
}

function matcher(schema: string): (time: number) => boolean {
  const task = cron.createTask(schema, () => undefined, { timezone: 'Europe/Amsterdam' });
  return (time) => task.match(new Date(time));
}

/** The same hours and days. The first of the last five fields is that of the minutes. */
function anyMinute(schema: string): string {
  return ['*', ...schema.split(/\s+/).slice(-4)].join(' ');
}

/** Hours begin at the same time everywhere that keeps whole hours from UTC, as the Netherlands do. */
function startOfHour(time: number): number {
  return Math.floor(time / HOUR_MS) * HOUR_MS;
}
