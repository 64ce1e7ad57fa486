import type { Hours } from './hours.ts';
import { weekFromOsm } from './osm/week-from-osm.ts';
import { isHoliday, speaksOfHolidays } from './time/holidays.ts';
import { dayAfter, dayOfWeek } from './time/wall-clock.ts';
import { DAY_MINUTES, type Interval } from './week.ts';

/**
 * The hours of an expression that is a plain week: days, hours, and closed on holidays of which it says nothing. Nearly all
 * are, and for those the library would take a hundred times as long. Undefined for all others, and for hours past
 * midnight: a holiday may cut those short.
 */
export function plainHours(expression: string): Hours | undefined {
  const week = weekFromOsm(expression);
  if (week === undefined || week.days.flat().some(({ van, tot }) => tot <= van)) return undefined;
  const openOnHolidays = speaksOfHolidays(expression) && !week.closedOnHolidays;
  const hoursOf = (datum: string): readonly Interval[] =>
    isHoliday(datum) && !openOnHolidays ? [] : (week.days[dayOfWeek(datum)] ?? []);
  return {
    isOpen: ({ datum, minuut }) => isOpenAt(hoursOf(datum), minuut),
    isInDoubt: () => false,
    nextChange: ({ datum, minuut }, until) => {
      const now = isOpenAt(hoursOf(datum), minuut);
      for (let [day, from] = [datum, minuut + 1]; day < until; [day, from] = [dayAfter(day), 0]) {
        const hours = hoursOf(day);
        const change = edges(hours).find((edge) => edge >= from && isOpenAt(hours, edge) !== now);
        if (change !== undefined) return { datum: day, minuut: change };
      }
      return undefined;
    },
  };
}

const isOpenAt = (hours: readonly Interval[], minute: number): boolean =>
  hours.some(({ van, tot }) => van <= minute && minute < tot);

/** The minutes of a day at which something may change, in order. */
function edges(hours: readonly Interval[]): number[] {
  const all = [0, ...hours.flatMap(({ van, tot }) => [van, tot])];
  return all.filter((minute) => minute < DAY_MINUTES).sort((left, right) => left - right);
}
