import { isBsn } from './bsn.ts';
import { isPersonalEmail } from './personal-email.ts';

/** A mobile number of a person: 06 and eight digits, also behind +31 or 0031, with whatever stands between the digits. */
const MOBILE = /(?<![\d+])(?:(?:\+|00)\s?31[\s.-]*(?:\(0\)[\s.-]*)?|\(?0)6\)?(?:[\s./-]*\d){8}(?!\d)/g;
/** The same, written with a digit too few or many, or without its zero: no valid number, yet somebody's. */
const NEARLY_MOBILE = /(?<![\d+])(?:(?:\+|00)?31[\s.-]*(?:\(0\)[\s.-]*)?|0)?6[\s./-]*(?:\d[\s./-]*){6,9}(?!\d)/g;
/** The part before the @ has at most 64 characters (RFC 5321); without that limit a long word takes quadratic time. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const SUSPICIOUS = /\d|@/;
/** Nine digits, as one piece or in groups with dots, blanks or hyphens. */
const NINE_DIGITS = /(?<![\d.,+-])\d(?:[ .-]?\d){8}(?![\d]|[.,-]\d)/g;

export type Scrubbed = { readonly text: string; readonly found: boolean };

/** Puts `instead` in the place of everything that tells of a person: mobile number, personal e-mail address, BSN. */
export function scrub(text: string, instead: string): Scrubbed {
  return scrubWith(text, instead, MOBILE);
}

/** The same for a value that is shown for being wrong: what only looks like a mobile number goes too. */
export function scrubWidely(text: string, instead: string): Scrubbed {
  return scrubWith(text, instead, NEARLY_MOBILE);
}

function scrubWith(text: string, instead: string, mobile: RegExp): Scrubbed {
  if (!SUSPICIOUS.test(text)) return { text, found: false };
  const scrubbed = text
    .replace(mobile, instead)
    .replace(EMAIL, (address) => (isPersonalEmail(address) ? instead : address))
    .replace(NINE_DIGITS, (digits) => (isBsn(digits.replace(/\D/g, '')) ? instead : digits));
  return { text: scrubbed, found: scrubbed !== text };
}
