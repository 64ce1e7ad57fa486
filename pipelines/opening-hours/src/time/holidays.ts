import { parseOsm, toLibrary } from '../osm/parsed.ts';

const NOON = 720;

/** A page asks the same weeks of every door on it; so many dates are remembered. */
const REMEMBERED = 2_000;
const known = new Map<string, boolean>();

/** Whether a date (`2026-12-25`) is a holiday of the whole country; which those are stands in osm/parsed.ts. */
export function isHoliday(datum: string): boolean {
  const before = known.get(datum);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = parseOsm('PH')?.getState(toLibrary({ datum, minuut: NOON })) ?? false;
  known.set(datum, found);
  return found;
}

/**
 * Whether an expression says what happens on holidays. One that does not is not stated there: `Mo-Fr 09:00-17:00` was
 * written for ordinary weeks, and many such doors are closed on a Friday that is Christmas.
 */
export function speaksOfHolidays(expression: string): boolean {
  return expression === '24/7' || /\bPH\b/.test(expression);
}
