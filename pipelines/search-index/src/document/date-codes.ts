import { NIET_VERMELD } from '../index-document.ts';

/** No source tells of a later year. */
const LAST_YEAR = 2100;
/** Nobody asks for an earlier one. */
const FIRST_YEAR = 1900;
const MONTHS = 12;
const DAYS = 31;

/** A date (`2026-03-05`) as the codes of its year, its month and itself, so that "since" is a handful of codes. */
export function dateCodes(datum: string | undefined): string[] {
  return datum === undefined ? [NIET_VERMELD] : [datum.slice(0, 4), datum.slice(0, 7), datum];
}

/** What every date on or after this one has: the rest of the days of its month, of the months of its year, and the years. */
export function codesSince(datum: string): string[] {
  const [year = 0, month = 0, day = 0] = datum.split('-').map(Number);
  const named = (prefix: string) => (value: number) => `${prefix}-${String(value).padStart(2, '0')}`;
  return [
    ...range(day, DAYS).map(named(datum.slice(0, 7))),
    ...range(month + 1, MONTHS).map(named(datum.slice(0, 4))),
    ...range(Math.max(year + 1, FIRST_YEAR), LAST_YEAR).map(String),
  ];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
