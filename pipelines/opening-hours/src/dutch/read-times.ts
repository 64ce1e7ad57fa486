import { DAY_MINUTES, type Interval } from '../week.ts';
import type { Cursor } from './cursor.ts';
import type { DayPart } from './tokens.ts';

const hours = (hour: number): number => hour * 60;

/** What people call these parts of the day, taken widely: a text whose times lie elsewhere means something else. */
const PARTS: Record<DayPart, Interval> = {
  ochtend: { van: hours(5), tot: hours(13) },
  middag: { van: hours(11), tot: hours(19) },
  avond: { van: hours(16), tot: hours(24) },
};
/** Nothing opens at night: `2-4 uur` means the afternoon, and is not for us to turn into 14.00. */
const EARLIEST = hours(5);
const NOON = hours(12);

/** `9.00-12.30 en 13.00-17.00`, `van 9 tot 12 uur`; undefined when a time is missing, impossible or doubtful. */
export function readTimes(cursor: Cursor, dayPart: DayPart | undefined): Interval[] | undefined {
  if (cursor.take('whole-day')) return [{ van: 0, tot: DAY_MINUTES }];
  const intervals: Interval[] = [];
  do {
    const part = cursor.take('part')?.part ?? dayPart;
    const interval = readInterval(cursor);
    if (interval === undefined || !isPlausible(interval, part)) return undefined;
    intervals.push(interval);
  } while (continues(cursor));
  return intervals;
}

function readInterval(cursor: Cursor): Interval | undefined {
  const between = cursor.take('between');
  const van = cursor.take('time');
  const link = between ? cursor.take('and') : cursor.take('dash', 'until', 'through');
  const tot = cursor.take('time');
  if (van === undefined || link === undefined || tot === undefined) return undefined;
  return { van: van.minutes, tot: tot.minutes === 0 ? DAY_MINUTES : tot.minutes };
}

function isPlausible({ van, tot }: Interval, part: DayPart | undefined): boolean {
  const isClock = van < DAY_MINUTES && tot <= DAY_MINUTES && (van === 0 || van >= EARLIEST);
  const isOrdered = van < tot || (van >= NOON && tot <= NOON && tot < van);
  const isInPart = part === undefined || (van >= PARTS[part].van && tot <= PARTS[part].tot && van < tot);
  return isClock && isOrdered && isInPart;
}

/** Moves over a comma or `en` when another time follows it. */
function continues(cursor: Cursor): boolean {
  const between = cursor.count('and', 'separator');
  const next = cursor.peek(between);
  if (between === 0 || !(next === 'time' || next === 'between' || next === 'part')) return false;
  cursor.skip(between);
  return true;
}
