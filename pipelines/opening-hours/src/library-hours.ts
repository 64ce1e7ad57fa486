import type { Hours } from './hours.ts';
import { fromLibrary, parseOsm, toLibrary } from './osm/parsed.ts';
import { speaksOfHolidays } from './time/holidays.ts';

/** The hours of any expression that the library reads: seasons, dates, sunsets. Undefined when it does not. */
export function libraryHours(expression: string): Hours | undefined {
  const parsed = parseOsm(onHolidaysToo(expression));
  if (parsed === undefined) return undefined;
  return {
    isOpen: (at) => parsed.getState(toLibrary(at)),
    isInDoubt: (at) => parsed.getUnknown(toLibrary(at)),
    nextChange: (at, until) => {
      const change = parsed.getNextChange(toLibrary(at), toLibrary({ datum: until, minuut: 0 }));
      return change && fromLibrary(change);
    },
  };
}

/** On a holiday of which it says nothing no door is promised to be open. */
function onHolidaysToo(expression: string): string {
  return speaksOfHolidays(expression) ? expression : `${expression}; PH off`;
}
