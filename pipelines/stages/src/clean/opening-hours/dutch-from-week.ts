import { ALL_DAYS, type DayGroup, dayGroups, dayRuns, type Interval, isAlwaysOpen, type Week } from './week.ts';
import { weekFromOsm } from './week-from-osm.ts';

const NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** Opening hours in canonical Dutch; undefined for what `weekFromOsm` does not know. */
export function dutchFromOsm(osm: string): string | undefined {
  const week = weekFromOsm(osm);
  return week && dutchFromWeek(week);
}

/** `maandag t/m vrijdag 9.00-12.30 en 13.00-17.00 uur; zaterdag 10.00-12.00 uur; niet op feestdagen`. */
export function dutchFromWeek(week: Week): string {
  if (isAlwaysOpen(week)) return '24 uur per dag, 7 dagen per week';
  const clauses = dayGroups(week).map(clause);
  return [...clauses, ...(week.closedOnHolidays ? ['niet op feestdagen'] : [])].join('; ');
}

function clause({ days, intervals }: DayGroup): string {
  return `${dayNames(days)} ${enumerate(intervals.map(times))} uur`;
}

function dayNames(days: readonly number[]): string {
  if (days.length === ALL_DAYS.length) return 'dagelijks';
  return enumerate(
    dayRuns(days).map(({ first, last }) => (first === last ? `${NAMES[first]}` : `${NAMES[first]} t/m ${NAMES[last]}`)),
  );
}

function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

function times({ van, tot }: Interval): string {
  return `${clock(van)}-${clock(tot)}`;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
