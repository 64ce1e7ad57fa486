import { isBsn } from './bsn.ts';
import { isPersonalEmail } from './personal-email.ts';

/** What people write between the digits of a number: blanks, points, brackets, every kind of dash. Bounded, for time. */
const BETWEEN = '[\\s./_()\\p{Pd}−]{0,5}';
/** `06`, `(06)`, `(0)6`, `0 6`; not `0-6`, which is an age. */
const ZERO_SIX = '(?:\\(0\\s?6\\)|\\(0\\)\\s?6|0[\\s()]{0,2}6)';
/** `+31 6`, `0031 (0)6`, and without the plus. */
const COUNTRY = `(?:\\+|00)?\\s?31${BETWEEN}(?:0${BETWEEN})?`;
/** A mobile number of a person: 06 and eight digits, also behind 31, with whatever stands between the digits. */
const MOBILE = `(?<![\\d+])(?:${COUNTRY}6|${ZERO_SIX})(?:${BETWEEN}\\d){8}(?!\\d)`;
/** The same, written with a digit too few or many, or without its zero: no valid number, yet somebody's. */
const NEARLY_MOBILE = `(?<![\\d+])(?:${COUNTRY}|0${BETWEEN})?6${BETWEEN}(?:\\d${BETWEEN}){6,9}(?!\\d)`;
/** Nine digits, as one piece or in groups with points, blanks or dashes. */
const NINE_DIGITS = '(?<![\\d.,+])\\d(?:[ .\\p{Pd}]?\\d){8}(?!\\d|[.,-]\\d)';
/** The part before the @ has at most 64 characters (RFC 5321); without that limit a long word takes quadratic time. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const SUSPICIOUS = /\d|@/;

const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
/**
 * What is read as a whole, because its digits with those behind it look like a number of a person: a date
 * (`06-12-2026 10.00`), hours (`06.00-12.00`), and a number with its area code (`030-234 06 12`; 0800 and 0900 have no fixed length).
 */
const HARMLESS = [
  '(?<!\\d)\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>(?:19|20)\\d{2}(?!\\d)',
  '(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)',
  `(?<![\\d.])${TIME}\\s?\\p{Pd}\\s?${TIME}(?![.\\d])`,
  '(?<![\\d+])(?:\\+31\\s?(?:\\(0\\)\\s?)?|0(?!800|90\\d))[1-57-9](?:[\\s\\p{Pd}]?\\d){8}(?!\\d)',
].join('|');

const mobile = findings(MOBILE);
const nearlyMobile = findings(NEARLY_MOBILE);
const nineDigits = findings(NINE_DIGITS);

export type Scrubbed = { readonly text: string; readonly found: boolean };

/** Puts `instead` in the place of everything that tells of a person: mobile number, personal e-mail address, BSN. */
export function scrub(text: string, instead: string): Scrubbed {
  return scrubWith(text, instead, mobile);
}

/** The same for a value that is shown for being wrong: what only looks like a mobile number goes too. */
export function scrubWidely(text: string, instead: string): Scrubbed {
  return scrubWith(text, instead, nearlyMobile);
}

function scrubWith(text: string, instead: string, numbers: RegExp): Scrubbed {
  if (!SUSPICIOUS.test(text)) return { text, found: false };
  const scrubbed = text
    .replace(numbers, (_found, harmless?: string) => harmless ?? instead)
    .replace(EMAIL, (address) => (isPersonalEmail(address) ? instead : address))
    .replace(nineDigits, (found, harmless?: string) => harmless ?? (isBsn(found.replace(/\D/g, '')) ? instead : found));
  return { text: scrubbed, found: scrubbed !== text };
}

/** Finds a pattern, or as its first group what only looks like it. */
function findings(pattern: string): RegExp {
  return new RegExp(`(${HARMLESS})|${pattern}`, 'gu');
}
