import { parseOsm, toLibrary } from '../osm/parsed.ts';

const NOON = 720;

/** Whether a date (`2026-12-25`) is a holiday of the whole country; which those are stands in osm/parsed.ts. */
export function isHoliday(datum: string): boolean {
  return parseOsm('PH')?.getState(toLibrary({ datum, minuut: NOON })) ?? false;
}

/**
 * Whether an expression says what happens on holidays. One that does not is not stated there: `Mo-Fr 09:00-17:00` was
 * written for ordinary weeks, and many such doors are closed on a Friday that is Christmas.
 */
export function speaksOfHolidays(expression: string): boolean {
  return expression === '24/7' || /\bPH\b/.test(expression);
}
