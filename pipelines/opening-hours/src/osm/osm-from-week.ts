import { type DayGroup, dayGroups, dayRuns, type Interval, isAlwaysOpen, type Week } from '../week.ts';
import { OSM_DAYS } from './read-rules.ts';

const ALWAYS = '24/7';

/** The canonical OpenStreetMap form: `Mo-Fr 09:00-12:30,13:00-17:00; Sa 10:00-12:00; PH off`. */
export function osmFromWeek(week: Week): string {
  if (isAlwaysOpen(week)) return ALWAYS;
  const rules = dayGroups(week).map(rule);
  return [...rules, ...(week.closedOnHolidays ? ['PH off'] : [])].join('; ');
}

function rule({ days, intervals }: DayGroup): string {
  const runs = dayRuns(days).map(({ first, last }) =>
    first === last ? OSM_DAYS[first] : `${OSM_DAYS[first]}-${OSM_DAYS[last]}`,
  );
  return `${runs.join(',')} ${intervals.map(times).join(',')}`;
}

function times({ van, tot }: Interval): string {
  return `${clock(van)}-${clock(tot)}`;
}

function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
