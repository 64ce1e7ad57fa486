import { type Cleaned, cleaned, opmerking, waarschuwing } from '../cleaned.ts';

/** `2026-11-21`, with or without a time behind it. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
/** `21-11-2026`; without the zeros (`1-2-2026`) a spreadsheet has been at it. */
const DUTCH = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** A calendar date, `2026-11-21`. Day and month are never guessed: `1/2/2026` may be American. */
export function cleanDate(text: string | undefined, veld: string): Cleaned<string> {
  const value = text?.trim() ?? '';
  if (value === '') return cleaned<string>(undefined);
  const [, year, month, day] = ISO.exec(value) ?? [];
  if (isDate(year, month, day)) return cleaned(`${year}-${month}-${day}`);
  const [, d = '', m = '', y] = DUTCH.exec(value) ?? [];
  const [dd, mm] = [d.padStart(2, '0'), m.padStart(2, '0')];
  if (!isDate(y, mm, dd)) return cleaned<string>(undefined, invalid(value, veld));
  const date = `${y}-${mm}-${dd}`;
  return d.length === 2 && m.length === 2 ? cleaned(date) : cleaned(date, repaired(value, veld, date));
}

function isDate(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

function repaired(waarde: string, veld: string, date: string) {
  const melding = `Gelezen als ${date}. Schrijf een datum als ${date} of ${date.split('-').reverse().join('-')}.`;
  return opmerking({ code: 'waarde-hersteld', veld, melding, waarde });
}

function invalid(waarde: string, veld: string) {
  const melding = 'Dit is geen bestaande datum. Schrijf een datum als 2026-11-21 of 21-11-2026.';
  return waarschuwing({ code: 'datum-ongeldig', veld, melding, waarde });
}
