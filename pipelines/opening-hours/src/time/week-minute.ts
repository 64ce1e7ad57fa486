import { DAY_MINUTES } from '../week.ts';
import { isHoliday } from './holidays.ts';
import { dayOfWeek, wallClock } from './wall-clock.ts';

/** Where a moment lies in a week of hours. */
export interface WeekMinute {
  /** Since Monday 0.00, on the clock in the Netherlands. */
  minuut: number;
  /** Whether the hours of holidays count then. */
  feestdag: boolean;
}

export function weekMinute(moment: Date): WeekMinute {
  const { datum, minuut } = wallClock(moment);
  return { minuut: dayOfWeek(datum) * DAY_MINUTES + minuut, feestdag: isHoliday(datum) };
}
