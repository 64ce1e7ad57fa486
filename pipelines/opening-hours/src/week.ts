/** Minutes since midnight. `tot` up to 1440; not after `van` means the next morning. */
export interface Interval {
  readonly van: number;
  readonly tot: number;
}

/** Opening hours that are the same every week: seven lists of intervals, Monday first; an empty list is a closed day. */
export interface Week {
  readonly days: readonly (readonly Interval[])[];
  readonly closedOnHolidays: boolean;
}

/** Days with the same hours, Monday = 0. */
export interface DayGroup {
  readonly days: readonly number[];
  readonly intervals: readonly Interval[];
}

export const DAY_MINUTES = 1_440;
export const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** The open days of a week, those with equal hours together, in the order of their first day. */
export function dayGroups({ days }: Week): DayGroup[] {
  const groups = new Map<string, { days: number[]; intervals: readonly Interval[] }>();
  for (const [day, intervals] of days.entries()) {
    if (intervals.length === 0) continue;
    const key = JSON.stringify(intervals);
    groups.set(key, { days: [...(groups.get(key)?.days ?? []), day], intervals });
  }
  return [...groups.values()];
}

/** Runs of days in a row; a run of two is written as two days. */
export function dayRuns(days: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.flatMap(({ first, last }) =>
    last - first === 1
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }],
  );
}

/** Open day and night, every day. */
export function isAlwaysOpen({ days, closedOnHolidays }: Week): boolean {
  const wholeDay = days.every(([one, ...others]) => one?.van === 0 && one.tot === DAY_MINUTES && others.length === 0);
  return wholeDay && !closedOnHolidays;
}

/**
 * Whether the hours can be said without doubt: somewhere open, nothing overlapping, and past midnight only when all open
 * days are equal (OpenStreetMap lets the rule of the next day cut the night short).
 */
export function isSound(week: Week): boolean {
  const spans = week.days
    .flatMap((intervals, day) => intervals.map((interval) => span(interval, day * DAY_MINUTES)))
    .sort((a, b) => a.van - b.van);
  const first = spans[0];
  if (first === undefined) return false;
  const around = [...spans, span({ van: first.van, tot: first.tot }, ALL_DAYS.length * DAY_MINUTES)];
  const isApart = around.every((one, index) => one.van >= (around[index - 1]?.tot ?? 0));
  const wraps = week.days.flat().some(({ van, tot }) => tot <= van);
  return isApart && (!wraps || (dayGroups(week).length === 1 && !week.closedOnHolidays));
}

function span({ van, tot }: Interval, start: number): Interval {
  return { van: start + van, tot: start + (tot <= van ? tot + DAY_MINUTES : tot) };
}
