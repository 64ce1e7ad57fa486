import { weekFromOsm } from './osm/week-from-osm.ts';
import { isHoliday, speaksOfHolidays } from './time/holidays.ts';
import { dayOfWeek, type WallClock } from './time/wall-clock.ts';
import { DAY_MINUTES, type Interval } from './week.ts';

/** Whether it is open, and the first moment within the days looked ahead at which that is otherwise. */
export interface PlainState {
  nu: boolean;
  verandert?: WallClock;
}

/**
 * The state of an expression that is a plain week: days, hours, and closed on holidays of which it says nothing. Nearly all
 * are, and for those the library would take a hundred times as long. Undefined for all others, and for hours past
 * midnight: a holiday may cut those short.
 */
export function plainState(expression: string, now: WallClock, ahead: number): PlainState | undefined {
  const week = weekFromOsm(expression);
  if (week === undefined || week.days.flat().some(({ van, tot }) => tot <= van)) return undefined;
  const openOnHolidays = speaksOfHolidays(expression) && !week.closedOnHolidays;
  const hoursOf = (datum: string): readonly Interval[] =>
    isHoliday(datum) && !openOnHolidays ? [] : (week.days[dayOfWeek(datum)] ?? []);
  const nu = isOpen(hoursOf(now.datum), now.minuut);
  let datum = now.datum;
  for (let day = 0; day < ahead; day++) {
    const hours = hoursOf(datum);
    const from = day === 0 ? now.minuut + 1 : 0;
    const minuut = edges(hours).find((edge) => edge >= from && isOpen(hours, edge) !== nu);
    if (minuut !== undefined) return { nu, verandert: { datum, minuut } };
    datum = dayAfter(datum);
  }
  return { nu };
}

const isOpen = (hours: readonly Interval[], minute: number): boolean =>
  hours.some(({ van, tot }) => van <= minute && minute < tot);

/** The minutes of a day at which something may change, in order. */
function edges(hours: readonly Interval[]): number[] {
  const all = [0, ...hours.flatMap(({ van, tot }) => [van, tot])];
  return all.filter((minute) => minute < DAY_MINUTES).sort((left, right) => left - right);
}

function dayAfter(datum: string): string {
  const next = new Date(`${datum}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
