import { ALL_DAYS, DAY_MINUTES, type Interval, isSound, type Week } from '../week.ts';
import { type Cursor, createCursor } from './cursor.ts';
import { type DayList, readDays } from './read-days.ts';
import { readTimes } from './read-times.ts';
import { tokenise } from './tokens.ts';

/** What was read so far: per day the hours, and the days that were named together with it. */
interface Reading {
  days: Map<number, { intervals: readonly Interval[]; namedWith: string }>;
  closedOnHolidays: boolean;
}

/** Opening hours in common Dutch as a week; undefined unless every word of it is understood, in one way. */
export function readDutch(text: string): Week | undefined {
  const tokens = tokenise(text);
  if (tokens === undefined) return undefined;
  const cursor = createCursor(tokens);
  const reading: Reading = { days: new Map(), closedOnHolidays: false };
  while (cursor.peek() !== undefined) {
    const between = cursor.count('and', 'separator');
    cursor.skip(between);
    if (between === 0 && !readClause(cursor, reading)) return undefined;
  }
  const days = ALL_DAYS.map((day) => (reading.days.get(day)?.intervals ?? []).toSorted((a, b) => a.van - b.van));
  const week = { days, closedOnHolidays: reading.closedOnHolidays };
  return isSound(week) ? week : undefined;
}

function readClause(cursor: Cursor, reading: Reading): boolean {
  if (cursor.take('always')) return assign(reading, ALL_DAYS, [{ van: 0, tot: DAY_MINUTES }]);
  if (cursor.take('except')) return closeHolidays(reading, cursor.take('holidays') !== undefined);
  if (cursor.take('closed')) return close(reading, readDays(cursor));
  const list = readDays(cursor);
  cursor.skip(cursor.count('separator'));
  if (cursor.take('closed')) return close(reading, list);
  if (list === undefined || list.holidays || list.parts.length > 1) return false;
  const intervals = readTimes(cursor, list.parts[0]);
  return intervals !== undefined && assign(reading, list.days, intervals);
}

/** Hours for days that have none yet; a day may come back only with the very same days, and then has more hours. */
function assign(reading: Reading, days: readonly number[], intervals: readonly Interval[]): boolean {
  const namedWith = days.join();
  for (const day of days) {
    const known = reading.days.get(day);
    if (known !== undefined && known.namedWith !== namedWith) return false;
    reading.days.set(day, { intervals: [...(known?.intervals ?? []), ...intervals], namedWith });
  }
  return true;
}

/** `dagelijks 9-17, zondag gesloten`: an exception to a longer list of days, never to a day named by itself. */
function close(reading: Reading, list: DayList | undefined): boolean {
  if (list === undefined || list.parts.length > 0) return false;
  if (list.holidays) closeHolidays(reading, true);
  const namedWith = list.days.join();
  for (const day of list.days) {
    if (reading.days.get(day)?.namedWith === namedWith) return false;
    reading.days.set(day, { intervals: [], namedWith: `gesloten ${namedWith}` });
  }
  return true;
}

function closeHolidays(reading: Reading, isTold: boolean): boolean {
  reading.closedOnHolidays ||= isTold;
  return isTold;
}
