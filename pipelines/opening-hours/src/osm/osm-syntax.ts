import { parseOsm } from './parsed.ts';

/** Words of the OpenStreetMap language; `SH` is not among them: there are no Dutch school holidays in the library. */
const WORDS =
  /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|off|closed|open|unknown|week|day|days|easter|sunrise|sunset|dawn|dusk)$/;
/** Without a day, month or week it is a bare time, of which nobody says on which days. */
const SAYS_WHEN = /[A-Z][a-z]|PH|week|24\/7/;
/** Remarks on style, on dates that are past today, and on nights that a later rule cuts short: what is meant is defined. */
const HARMLESS = new Set([
  'without_minutes',
  'adding_0',
  'omit_ko',
  'please_use_ok_for_ko',
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'date_past',
  'date_range_past',
  'year_past',
]);
/** Whether a text is OpenStreetMap `opening_hours` that the library reads without doubt. */
export function isOsmOpeningHours(text: string): boolean {
  const words = text.replace(/"[^"]*"/g, ' ').match(/\p{L}+/gu) ?? [];
  if (!SAYS_WHEN.test(text) || !words.every((word) => WORDS.test(word))) return false;
  const parsed = parseOsm(text);
  return parsed?.getStructuredWarnings().every(({ type }) => HARMLESS.has(type)) ?? false;
}
