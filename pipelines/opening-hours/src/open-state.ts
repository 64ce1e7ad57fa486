import { fromLibrary, type ParsedHours, parseOsm, toLibrary } from './osm/parsed.ts';
import { plainState } from './plain-state.ts';
import { isHoliday, speaksOfHolidays } from './time/holidays.ts';
import { momentOf, type WallClock, wallClock } from './time/wall-clock.ts';

/** Whether something is open at a moment; until when, or when again, as far as that lies within some weeks. */
export interface OpenState {
  nu: boolean;
  /** When it closes. */
  tot?: Date;
  /** When it is closed: when it opens. */
  volgende?: Date;
}

/** Days that are looked ahead: what is open one day a month is found; asked for longer, the library gets slow. */
const AHEAD = 35;
/** Changes of the hours that are looked at: for two or three ways of coming in that overlap it takes a few. */
const MOST_CHANGES = 20;

/**
 * Of OpenStreetMap expressions that are all true at once: open when one of them is. Exact, dates and seasons included.
 * Undefined when it cannot be told: none is open and one is in doubt (by appointment, or a holiday of which it says
 * nothing).
 */
export function openState(expressions: readonly string[], now: Date): OpenState | undefined {
  const clock = wallClock(now);
  const onHoliday = isHoliday(clock.datum) && !expressions.every(speaksOfHolidays);
  const plain = expressions.length === 1 ? plainState(expressions[0] ?? '', clock, AHEAD) : undefined;
  if (plain !== undefined) return plain.nu || !onHoliday ? shown(plain.nu, plain.verandert) : undefined;
  const hours = expressions.map((expression) => parseOsm(onHolidaysToo(expression)));
  const at = toLibrary(clock);
  const known = hours.filter((one) => one !== undefined);
  const nu = known.some((one) => one.getState(at));
  const inDoubt = onHoliday || known.length < hours.length || known.some((one) => one.getUnknown(at));
  if (known.length === 0 || (!nu && inDoubt)) return undefined;
  const change = nextChange(known, at, nu);
  return shown(nu, change && fromLibrary(change));
}

function shown(nu: boolean, change: WallClock | undefined): OpenState {
  return { nu, ...(change && { [nu ? 'tot' : 'volgende']: momentOf(change) }) };
}

/** On a holiday of which it says nothing no door is promised to be open. */
function onHolidaysToo(expression: string): string {
  return speaksOfHolidays(expression) ? expression : `${expression}; PH off`;
}

/** The first moment at which it is otherwise than `isOpen`. */
function nextChange(hours: readonly ParsedHours[], from: Date, isOpen: boolean): Date | undefined {
  const limit = new Date(from.getFullYear(), from.getMonth(), from.getDate() + AHEAD);
  let at = from;
  for (let changes = 0; changes < MOST_CHANGES; changes++) {
    const changed = hours.flatMap((one) => one.getNextChange(at, limit) ?? []);
    if (changed.length === 0) return undefined;
    at = new Date(Math.min(...changed.map(Number)));
    if (hours.some((one) => one.getState(at)) !== isOpen) return at;
  }
  return undefined;
}
