import { scrubWidely } from './value/personal-patterns.ts';

/** Issue.waarde holds no more than this. */
const LONGEST = 200;
/** Something before an @: even when it is no e-mail address, it may be somebody's name. */
const BEFORE_AT = /[^\s@]+@/g;

/** A value as an issue may show it: without personal data and cut to 200 characters. */
export function safeValue(value: string): string {
  const safe = scrubWidely(value.replace(BEFORE_AT, '…@'), '…').text;
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1).toWellFormed()}…`;
}
