import { DAY_MINUTES } from './week.ts';

/** Minutes since Monday 0.00; `tot` is the first that is not in it. Within one week. */
export type MinuteRange = readonly [van: number, tot: number];

export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A range that may go on after Sunday: the night after it is that before Monday. */
export function withinWeek(van: number, tot: number): MinuteRange[] {
  if (tot <= WEEK_MINUTES) return [[van, tot]];
  return [
    [van, WEEK_MINUTES],
    [0, tot - WEEK_MINUTES],
  ];
}

/** In order, and those that touch made one. */
export function joined(ranges: readonly MinuteRange[]): MinuteRange[] {
  const found: [number, number][] = [];
  for (const [van, tot] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && van <= last[1]) last[1] = Math.max(last[1], tot);
    else found.push([van, tot]);
  }
  return found;
}
