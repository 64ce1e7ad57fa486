import { joined, WEEK_MINUTES } from '@sociale-kaart/opening-hours/minute-range';
import { type OpenWeeks, openWeeks } from '@sociale-kaart/opening-hours/open-weeks';
import type { WeekMinute } from '@sociale-kaart/opening-hours/time/week-minute';
import type { IndexLocation, LocationRange } from '../index-document.ts';
import type { Openings } from './openings.ts';

/**
 * The line of minutes of a location: for each way of coming in an ordinary week and one of holidays, in this order. Is
 * stored: another order is another SCHEMA_VERSIE of both engines.
 */
const WAYS = ['bezoek', 'inloop', 'telefoon', 'chat'];

/** The list of a location with what cannot be told of its hours; see `openingsOnLine`. */
export const OPEN = 'open';

/** Where a minute of a week lies on the line. */
export function minuteOnLine(way: string, { minuut, feestdag }: WeekMinute): number {
  return (WAYS.indexOf(way) * 2 + (feestdag ? 1 : 0)) * WEEK_MINUTES + minuut;
}

/** The code of a way of coming in of which nothing is stated. */
export const unstated = (way: string): string => `${way}-geen`;
/** The code of one of which it is stated, but cannot be told for any week: in words, with seasons, by appointment. */
export const untold = (way: string, feestdag: boolean): string => `${way}${feestdag ? '-feestdag' : ''}-onbekend`;

/** Hours as stretches of the line, and as codes what they leave open. */
export function openingsOnLine(openings: Openings): Required<Pick<IndexLocation, 'minuten'>> & { codes: string[] } {
  const ways = WAYS.map((way) => onLine(way, openings));
  return { minuten: ways.flatMap(({ minuten }) => minuten), codes: ways.flatMap(({ codes }) => codes) };
}

function onLine(way: string, openings: Openings): { minuten: LocationRange[]; codes: string[] } {
  const stated = openings.get(way) ?? [];
  if (stated.length === 0) return { minuten: [], codes: [unstated(way)] };
  const weeks = stated.map(({ tijden }) => (tijden === undefined ? undefined : openWeeks(tijden)));
  return {
    minuten: [...stretches(way, weeks, 'gewoon'), ...stretches(way, weeks, 'feestdag')],
    codes: [
      ...(weeks.some((week) => week === undefined) ? [untold(way, false)] : []),
      ...(weeks.some((week) => week?.feestdag === undefined) ? [untold(way, true)] : []),
    ],
  };
}

function stretches(way: string, weeks: readonly (OpenWeeks | undefined)[], kind: keyof OpenWeeks): LocationRange[] {
  const start = minuteOnLine(way, { minuut: 0, feestdag: kind === 'feestdag' });
  return joined(weeks.flatMap((week) => week?.[kind] ?? [])).map(([van, tot]) => [start + van, start + tot]);
}
