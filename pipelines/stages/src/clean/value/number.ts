import { type Cleaned, cleaned, fout, opmerking, waarschuwing } from '../cleaned.ts';

/** What a spreadsheet makes of a long number: `3,70E+03`. The digits are lost. */
const SCIENTIFIC = /^\d+([.,]\d+)?\s*E\s*(?:\+\s*)?\d+$/i;
/** A whole number, possibly with decimals that a spreadsheet added (`18,0`). */
const WHOLE = /^(\d{1,9})(?:[.,]0+)?$/;

/** Whether a spreadsheet has turned the digits into a number with an exponent. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text.trim());
}

/** A `fout`: keeping the record with a value that is surely wrong would hide that the file is damaged. */
export function mangled(waarde: string, veld: string) {
  const melding = 'Een rekenblad heeft dit getal verminkt. Maak de kolom op als tekst en vul de waarde opnieuw in.';
  return fout({ code: 'getal-verminkt', veld, melding, waarde });
}

/** A whole number of 0 to `max`. */
export function cleanWhole(input: string | number | undefined, veld: string, max: number): Cleaned<number> {
  const text = String(input ?? '').trim();
  if (text === '') return cleaned<number>(undefined);
  if (isScientific(text)) return cleaned<number>(undefined, mangled(text, veld));
  const digits = WHOLE.exec(text)?.[1];
  const whole = Number(digits);
  if (digits === undefined || whole > max) return cleaned<number>(undefined, invalid(text, veld, max));
  if (digits === text) return cleaned(whole);
  const melding = `Gelezen als ${whole}. Schrijf een heel getal zonder komma.`;
  return cleaned(whole, opmerking({ code: 'waarde-hersteld', veld, melding, waarde: text }));
}

function invalid(waarde: string, veld: string, max: number) {
  const melding = `Dit is geen heel getal van 0 tot en met ${max}. Schrijf alleen cijfers, bijvoorbeeld 18.`;
  return waarschuwing({ code: 'getal-ongeldig', veld, melding, waarde });
}
