import type { Hours } from './hours.ts';
import { libraryHours } from './library-hours.ts';
import { plainHours } from './plain-hours.ts';
import { isHoliday, speaksOfHolidays } from './time/holidays.ts';
import { dayAfter, momentOf, type WallClock, wallClock } from './time/wall-clock.ts';

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
  const at = wallClock(now);
  const hours = expressions.map((expression) => plainHours(expression) ?? libraryHours(expression));
  const known = hours.filter((one) => one !== undefined);
  const nu = known.some((one) => one.isOpen(at));
  const onHoliday = isHoliday(at.datum) && !expressions.every(speaksOfHolidays);
  const inDoubt = onHoliday || known.length < hours.length || known.some((one) => one.isInDoubt(at));
  if (known.length === 0 || (!nu && inDoubt)) return undefined;
  const change = nextChange(known, at, nu);
  return { nu, ...(change && { [nu ? 'tot' : 'volgende']: momentOf(change) }) };
}

/** The first time at which it is otherwise than `isOpen`. */
function nextChange(hours: readonly Hours[], from: WallClock, isOpen: boolean): WallClock | undefined {
  const until = dayAfter(from.datum, AHEAD);
  let at = from;
  for (let changes = 0; changes < MOST_CHANGES; changes++) {
    const changed = hours.flatMap((one) => one.nextChange(at, until) ?? []);
    const [first] = changed.sort(inTime);
    if (first === undefined) return undefined;
    at = first;
    if (hours.some((one) => one.isOpen(at)) !== isOpen) return at;
  }
  return undefined;
}

const inTime = (left: WallClock, right: WallClock): number =>
  left.datum === right.datum ? left.minuut - right.minuut : left.datum < right.datum ? -1 : 1;
