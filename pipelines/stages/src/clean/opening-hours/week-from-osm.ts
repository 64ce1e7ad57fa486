import { ALWAYS, OSM_DAYS } from './osm-from-week.ts';
import { ALL_DAYS, DAY_MINUTES, type DayGroup, type Interval, isSound, type Week } from './week.ts';

const RULE = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (off|[\d:,-]+)$/;
const TIMES = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

/**
 * The week behind an OpenStreetMap value of days and times (`Mo-Fr 09:00-17:00; Sa off; PH off`); of the same day the
 * last rule counts. Undefined for the rest of that language: months, weeks, sunrise, comments, open ends.
 */
export function weekFromOsm(osm: string): Week | undefined {
  const rules = osm === ALWAYS ? ['Mo-Su 00:00-24:00'] : osm.split(/;\s*/);
  const closedOnHolidays = rules.at(-1) === 'PH off';
  const read = rules.slice(0, closedOnHolidays ? -1 : undefined).map(readRule);
  const days: (readonly Interval[])[] = ALL_DAYS.map(() => []);
  for (const rule of read) for (const day of rule?.days ?? []) days[day] = rule?.intervals ?? [];
  const week = { days, closedOnHolidays };
  return read.includes(undefined) || !isSound(week) ? undefined : week;
}

function readRule(rule: string): DayGroup | undefined {
  const [, names = '', times = ''] = RULE.exec(rule) ?? [];
  const days = readDays(names);
  const intervals = times === 'off' ? [] : readTimes(times);
  return days && intervals && { days, intervals };
}

function readDays(names: string): number[] | undefined {
  const parts = names.split(',').map((part) => part.split('-').map((name) => OSM_DAYS.indexOf(name)));
  if (parts.some((part) => part.length > 2 || part.includes(-1))) return undefined;
  return parts.flatMap(([first = 0, last = first]) => ALL_DAYS.filter((day) => day >= first && day <= last));
}

function readTimes(text: string): Interval[] | undefined {
  const intervals = text.split(',').map((part) => {
    const [, ...numbers] = TIMES.exec(part) ?? [];
    const [h = 99, m = 99, h2 = 99, m2 = 99] = numbers.map(Number);
    return { van: h * 60 + m, tot: h2 * 60 + m2, isClock: m < 60 && m2 < 60 };
  });
  const isValid = intervals.every(({ van, tot, isClock }) => isClock && van < DAY_MINUTES && tot <= DAY_MINUTES);
  return isValid ? intervals.map(({ van, tot }) => ({ van, tot })).sort((a, b) => a.van - b.van) : undefined;
}
