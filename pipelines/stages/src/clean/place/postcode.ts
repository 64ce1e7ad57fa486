import { normalisePostcode } from '@sociale-kaart/geography/postcode';
import { type Cleaned, cleaned, opmerking, waarschuwing } from '../cleaned.ts';

/** With a country, a hyphen or a dot: `NL-3701 HS`, `3701-hs`. */
const REPAIRABLE = /^(?:NL[-\s]*)?([1-9]\d{3})[\s.-]*([a-z]{2})$/i;
/** Nothing but blanks differs from the canonical form: that is how people write it. */
const AS_WRITTEN = /^[1-9]\d{3}\s*[A-Z]{2}$/;

/** A postcode with its letters, `3701HS`. Four digits alone say too little for an address: see `postcodeArea`. */
export function cleanPostcode(text: string | undefined, veld: string): Cleaned<string> {
  const value = text?.trim() ?? '';
  if (value === '') return cleaned<string>(undefined);
  const [, digits, letters] = REPAIRABLE.exec(value) ?? [];
  if (digits === undefined || letters === undefined) return cleaned<string>(undefined, invalid(value, veld));
  const postcode = `${digits}${letters.toUpperCase()}`;
  if (AS_WRITTEN.test(value)) return cleaned(postcode);
  const melding = `Gelezen als ${postcode}. Schrijf een postcode als 3701 HS.`;
  return cleaned(postcode, opmerking({ code: 'waarde-hersteld', veld, melding, waarde: value }));
}

/** The area that a cell names, to find a place by: the cleaned postcode, or the four digits that stand alone. */
export function postcodeArea(text: string | undefined): string | undefined {
  return normalisePostcode(text ?? '') ?? cleanPostcode(text, '').value;
}

function invalid(waarde: string, veld: string) {
  const melding = /^[1-9]\d{3}$/.test(waarde)
    ? 'De letters van de postcode ontbreken. Schrijf een postcode als 3701 HS.'
    : 'Dit is geen Nederlandse postcode. Schrijf een postcode als 3701 HS.';
  return waarschuwing({ code: 'postcode-ongeldig', veld, melding, waarde });
}
