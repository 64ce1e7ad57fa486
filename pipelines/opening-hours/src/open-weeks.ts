import { joined, type MinuteRange, WEEK_MINUTES, withinWeek } from './minute-range.ts';
import { fromLibrary, parseOsm, toLibrary } from './osm/parsed.ts';
import { weekFromOsm } from './osm/week-from-osm.ts';
import { speaksOfHolidays } from './time/holidays.ts';
import { DAY_MINUTES, type Week } from './week.ts';

/** When something is open in any week of the year, in order and apart. */
export interface OpenWeeks {
  gewoon: readonly MinuteRange[];
  /** By day of the week, on days that are a holiday; absent when the expression says nothing of those. */
  feestdag?: readonly MinuteRange[];
}

/**
 * An OpenStreetMap expression as weeks. Undefined when not every week is alike (seasons, dates, the first Tuesday of the
 * month), when it is open with an if (`"op afspraak"`), and for nights that meet a rule for holidays: whether those end
 * at midnight then depends on the day before.
 */
export function openWeeks(expression: string): OpenWeeks | undefined {
  if (known.has(expression)) return known.get(expression);
  const weeks = read(expression);
  if (known.size >= REMEMBERED) known.clear();
  known.set(expression, weeks);
  return weeks;
}

/** The same hours stand in thousands of records; so many are remembered. */
const REMEMBERED = 10_000;
const known = new Map<string, OpenWeeks | undefined>();

function read(expression: string): OpenWeeks | undefined {
  const week = weekFromOsm(expression);
  if (week === undefined) return repeatingWeeks(expression);
  const gewoon = plainWeek(week);
  if (!speaksOfHolidays(expression)) return { gewoon };
  return { gewoon, feestdag: week.closedOnHolidays ? [] : gewoon };
}

function plainWeek({ days }: Week): MinuteRange[] {
  const ranges = days.flatMap((intervals, day) =>
    intervals.flatMap(({ van, tot }) => {
      const start = day * DAY_MINUTES;
      return withinWeek(start + van, start + (tot <= van ? tot + DAY_MINUTES : tot));
    }),
  );
  return joined(ranges);
}

/** Nothing but days of the week, holidays, times, and open or not. */
const REPEATS = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|24\/7|\d{1,2}(?::\d{2})?(?!\d)|[\s,;-])+$/;
/** Without a comma between them it means holidays that fall on that day. */
const HOLIDAY_ON_A_DAY = /PH\s+[MTWFS][a-z]|[MTWFS][a-z]\s+PH/;

function repeatingWeeks(expression: string): OpenWeeks | undefined {
  const hasHolidays = speaksOfHolidays(expression);
  if (!REPEATS.test(expression) || HOLIDAY_ON_A_DAY.test(expression)) return undefined;
  if (!hasHolidays) {
    const gewoon = sampleWeek(expression);
    return gewoon && { gewoon };
  }
  if (wrapsMidnight(expression)) return undefined;
  const gewoon = sampleWeek(expression);
  const feestdag = sampleWeek(expression.replace(/\bPH\b/g, 'Mo-Su')); // as if each day of the week were one
  return gewoon && feestdag && { gewoon, feestdag };
}

/** A Monday without a holiday, or a change of the clock anywhere, in the week before or after it. */
const SAMPLE_MONDAY = '2026-11-16';

/** When it is open in one ordinary week; undefined when the library does not read it, or is in doubt. */
function sampleWeek(expression: string): MinuteRange[] | undefined {
  const parsed = parseOsm(expression);
  const [from, to] = [0, WEEK_MINUTES].map((minuut) => toLibrary({ datum: SAMPLE_MONDAY, minuut })) as [Date, Date];
  const intervals = parsed?.getOpenIntervals(from, to);
  if (intervals === undefined || intervals.some(([, , unknown]) => unknown)) return undefined;
  return joined(intervals.map(([start, end]) => [minuteOf(start), minuteOf(end)]));
}

function minuteOf(date: Date): number {
  const { datum, minuut } = fromLibrary(date);
  const days = (Date.parse(datum) - Date.parse(SAMPLE_MONDAY)) / 86_400_000;
  return days * DAY_MINUTES + minuut;
}

const TIMES = /(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?/g;

function wrapsMidnight(expression: string): boolean {
  return [...expression.matchAll(TIMES)].some(([, hour, minute = 0, untilHour, untilMinute = 0]) => {
    const [van, tot] = [Number(hour) * 60 + Number(minute), Number(untilHour) * 60 + Number(untilMinute)];
    return tot <= van || tot > DAY_MINUTES;
  });
}
