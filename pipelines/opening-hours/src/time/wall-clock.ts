/** What a clock on a wall in the Netherlands shows. */
export interface WallClock {
  /** `2026-11-21`. */
  datum: string;
  /** Since midnight; 24.00 of a day is 0.00 of the next. */
  minuut: number;
}

const HOUR = 60;
const MINUTE_MS = 60_000;
const HOUR_MS = HOUR * MINUTE_MS;
/** Characters of a date in an ISO time, of the years 0 to 9999. */
const DATE_LENGTH = 10;

/** Of the hours since 1970 that were asked for: an answer asks for the same few, of every hit again. */
const OFFSETS = new Map<number, number>();
const MOST_OFFSETS = 10_000;

/** sv-SE writes `2026-11-21 14:05`. */
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

export function wallClock(moment: Date): WallClock {
  const milliseconds = moment.getTime();
  const shown = new Date(milliseconds + offsetAt(milliseconds));
  return {
    datum: shown.toISOString().slice(0, DATE_LENGTH),
    minuut: shown.getUTCHours() * HOUR + shown.getUTCMinutes(),
  };
}

/**
 * The moment at which the clock shows this. In the hour that comes twice (end of October) the first; a time that is
 * skipped (end of March) is an hour later on the clock.
 */
export function momentOf({ datum, minuut }: WallClock): Date {
  const shown = Date.parse(`${datum}T00:00:00Z`) + minuut * MINUTE_MS;
  const [before, after] = [-1, 1].map((day) => shown - offsetAt(shown + day * 24 * HOUR * MINUTE_MS)) as [
    number,
    number,
  ];
  const isShown = (moment: number) => moment + offsetAt(moment) === shown;
  return new Date([before, after].find(isShown) ?? before);
}

/** How far the clock is ahead of UTC, in milliseconds. It is put forward and back at whole hours only. */
function offsetAt(milliseconds: number): number {
  const hour = Math.floor(milliseconds / HOUR_MS);
  const known = OFFSETS.get(hour);
  if (known !== undefined) return known;
  const start = hour * HOUR_MS;
  const offset = Date.parse(`${CLOCK.format(start).replace(' ', 'T')}Z`) - start;
  if (OFFSETS.size >= MOST_OFFSETS) OFFSETS.clear();
  OFFSETS.set(hour, offset);
  return offset;
}

/** Monday = 0. */
export function dayOfWeek(datum: string): number {
  return (new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The date so many days later. */
export function dayAfter(datum: string, days = 1): string {
  const date = new Date(`${datum}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, DATE_LENGTH);
}
