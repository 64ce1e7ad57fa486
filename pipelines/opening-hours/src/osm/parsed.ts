import OpeningHours from 'opening_hours';
import type { WallClock } from '../time/wall-clock.ts';

/**
 * Holidays of the whole country, as the library has them: Nieuwjaarsdag, Goede Vrijdag, tweede paasdag, Koningsdag,
 * Bevrijdingsdag (each year), Hemelvaartsdag, tweede pinksterdag and both days of Christmas. These are the days of the
 * Algemene termijnenwet, article 3; the first days of Pasen and Pinksteren are Sundays and nothing more.
 */
const NETHERLANDS = { lat: 52.156, lon: 5.388, address: { country_code: 'nl', state: '' } };

export type ParsedHours = OpeningHours;

/** The same expressions stand in thousands of records, and reading one takes a millisecond; so many are remembered. */
const REMEMBERED = 5_000;
const known = new Map<string, OpeningHours | undefined>();

/** An OpenStreetMap expression as the library reads it; undefined when it does not. */
export function parseOsm(expression: string): ParsedHours | undefined {
  if (known.has(expression)) return known.get(expression);
  const parsed = parse(expression);
  if (known.size >= REMEMBERED) known.clear();
  known.set(expression, parsed);
  return parsed;
}

function parse(expression: string): OpeningHours | undefined {
  try {
    return new OpeningHours(expression, NETHERLANDS);
  } catch {
    return undefined; // the library throws, with an Error or a string, on what is not in its language
  }
}

/**
 * A time on the clock as the library wants it: in the zone of the process, whichever that is. Only a zone with summer
 * time of its own skips an hour a year that exists here; the services set theirs to Europe/Amsterdam.
 */
export function toLibrary({ datum, minuut }: WallClock): Date {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minuut);
}

export function fromLibrary(date: Date): WallClock {
  const two = (value: number) => String(value).padStart(2, '0');
  const datum = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return { datum, minuut: date.getHours() * 60 + date.getMinutes() };
}
