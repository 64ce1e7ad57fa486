import { DAY_MINUTES, type Interval } from '../week.ts';

/** Day names of OpenStreetMap `opening_hours`, Monday first. */
export const OSM_DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Monday = 0. A run may go over Sunday (`Sa-Mo`); `nth`: only the first, second … of the month. */
export type OsmDays = { first: number; last: number; nth?: number } | 'PH' | 'SH';

/** One rule of an expression: on which days, and then what. Without days it speaks of every day. */
export interface OsmRule {
  days: readonly OsmDays[];
  /** The hours in the order of the text; absent when only days or a comment are given. */
  hours?: readonly Interval[] | 'off' | 'always';
  comment?: string;
}

const DAY = String.raw`(?:PH|SH|(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su)|\[[1-5]\])?)`;
const TIME = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`;
const RULE = new RegExp(
  `^(?:(${DAY}(?:, ?${DAY})*) ?)?(?:(${TIME}(?:, ?${TIME})*)|(24/7|off|closed))?(?: ?"([^"]*)")?$`,
);

/**
 * The rules of an OpenStreetMap value of days and times, with a comment at most: `Mo-Fr 09:00-17:00; PH off`. Undefined
 * for the rest of that language: months, weeks, sunrise, open ends, times after 24:00.
 */
export function readRules(expression: string): OsmRule[] | undefined {
  const parts = expression.split(';').map((part) => part.trim());
  const rules = parts.filter((part) => part !== '').map(readRule);
  const isRead = rules.length > 0 && rules.every((rule) => rule !== undefined);
  return isRead ? rules : undefined;
}

function readRule(text: string): OsmRule | undefined {
  const match = RULE.exec(text);
  if (!match) return undefined;
  const [, days, times, word, comment] = match;
  const hours = times === undefined ? WORDS[word ?? ''] : readTimes(times);
  if (times !== undefined && hours === undefined) return undefined;
  return {
    days: days === undefined ? [] : days.split(',').map((day) => readDays(day.trim())),
    ...(hours && { hours }),
    ...(comment && { comment }),
  };
}

const WORDS: Readonly<Record<string, 'off' | 'always'>> = { '24/7': 'always', off: 'off', closed: 'off' };

/** Its form is checked: the name of a day, two of them, or one with a number. */
function readDays(text: string): OsmDays {
  if (text === 'PH' || text === 'SH') return text;
  const [from = '', to = from] = text.split('-');
  const [first, last] = [from, to].map((name) => OSM_DAYS.indexOf(name.slice(0, 2))) as [number, number];
  const nth = /\[(\d)\]/.exec(text)?.[1];
  return { first, last, ...(nth !== undefined && { nth: Number(nth) }) };
}

function readTimes(text: string): Interval[] | undefined {
  const intervals = text.split(',').map((part) => {
    const [van = Number.NaN, tot = Number.NaN] = part.trim().split('-').map(minutes);
    return { van, tot };
  });
  return intervals.every(({ van, tot }) => van < DAY_MINUTES && tot <= DAY_MINUTES) ? intervals : undefined;
}

/** NaN when there is no such time: no interval accepts it. */
function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return minute < 60 ? hour * 60 + minute : Number.NaN;
}
