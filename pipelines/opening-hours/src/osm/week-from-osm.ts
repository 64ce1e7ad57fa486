import { ALL_DAYS, DAY_MINUTES, type Interval, isSound, type Week } from '../week.ts';
import { type OsmDays, type OsmRule, readRules } from './read-rules.ts';

/**
 * The week behind an OpenStreetMap value of days and times (`Mo-Fr 09:00-17:00; Sa off; PH off`); of the same day the
 * last rule counts. Undefined for the rest of that language, and for hours that leave doubt.
 */
export function weekFromOsm(osm: string): Week | undefined {
  const rules = readRules(osm);
  if (rules === undefined) return undefined;
  const closedOnHolidays = isClosedOnHolidays(rules.at(-1));
  const read = rules.slice(0, closedOnHolidays ? -1 : undefined).map(plainRule);
  const days: (readonly Interval[])[] = ALL_DAYS.map(() => []);
  for (const rule of read) for (const day of rule?.days ?? []) days[day] = rule?.intervals ?? [];
  const week = { days, closedOnHolidays };
  return read.includes(undefined) || !isSound(week) ? undefined : week;
}

function isClosedOnHolidays(rule: OsmRule | undefined): boolean {
  return rule?.days.length === 1 && rule.days[0] === 'PH' && rule.hours === 'off' && rule.comment === undefined;
}

/** Undefined when there is more in it than days of every week and their hours. */
function plainRule({ days, hours, comment }: OsmRule): { days: number[]; intervals: Interval[] } | undefined {
  if (comment !== undefined || hours === undefined) return undefined;
  if (hours === 'always') return days.length === 0 ? { days: [...ALL_DAYS], intervals: [WHOLE_DAY] } : undefined;
  const read = days.map(weekdays);
  if (read.length === 0 || read.includes(undefined)) return undefined;
  const intervals = hours === 'off' ? [] : hours.toSorted((a, b) => a.van - b.van);
  return { days: read.flatMap((run) => run ?? []), intervals };
}

const WHOLE_DAY: Interval = { van: 0, tot: DAY_MINUTES };

function weekdays(run: OsmDays): number[] | undefined {
  if (typeof run === 'string' || run.nth !== undefined) return undefined;
  const { first, last } = run;
  return ALL_DAYS.filter((day) => (first <= last ? day >= first && day <= last : day >= first || day <= last));
}
