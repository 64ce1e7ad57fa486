import { scrubWidely } from './value/personal-patterns.ts';

/** Issue.waarde holds no more than this. */
const LONGEST = 200;
/** So much of a value is looked at: scrubbing makes it shorter, and a search for an @ from every place takes quadratic time. */
const READ_AT_MOST = 5 * LONGEST;
/** Where the reading stopped, half a number or half an address may stand; none is longer (RFC 5321, part before the @). */
const CUT_THROUGH = 64;
/** Something before an @: even when it is no e-mail address, it may be somebody's name. */
const BEFORE_AT = /[^\s@]+@/g;

/** A value as an issue may show it: without personal data and cut to 200 characters. */
export function safeValue(value: string): string {
  const isWhole = value.length <= READ_AT_MOST;
  const read = value.slice(0, READ_AT_MOST).toWellFormed();
  const safe = scrubWidely(read.replace(BEFORE_AT, '…@'), '…').text;
  if (isWhole && safe.length <= LONGEST) return safe;
  const end = isWhole ? safe.length : safe.length - CUT_THROUGH;
  return `${safe.slice(0, Math.min(end, LONGEST - 1)).toWellFormed()}…`;
}
