import type { Telefoon } from '@sociale-kaart/schemas/contact';
import { findPhoneNumbersInText, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Cleaned, cleaned, type Finding, opmerking, waarschuwing } from '../cleaned.ts';
import { displayPhone } from './phone-display.ts';
import { isStated } from './stated.ts';

/** Emergency and helpline numbers that exist without an area code; libphonenumber does not know them as numbers. */
const SHORT = /^(11[23]|116\d{3}|14\d{3,4})$/;
/** National numbers that cannot be dialled from abroad: the schema keeps them as people write them. */
const NATIONAL_ONLY = /^(0[89]00\d{4,7}|14\d{3,4})$/;
/** Not the slash, which many write behind the area code. */
const BETWEEN_NUMBERS = /[;,|\n]|\b(?:of|en)\b/i;

/** Two numbers with a word beside them fit in this; whoever writes more is not read further. */
const READ_AT_MOST = 200;

type Found = { telefoon: Telefoon; mobiel: boolean };

/**
 * A telephone number of the service: never a mobile one (it is a person's), the first one when a cell holds several. A
 * lost leading zero or plus is put back. The record stays when the number is of no use.
 */
export function cleanPhone(text: string | undefined, veld: string): Cleaned<Telefoon> {
  if (!isStated(text)) return cleaned<Telefoon>(undefined);
  const value = text.trim().slice(0, READ_AT_MOST);
  const found = numbersIn(value);
  const [first, ...others] = found.filter(({ mobiel }) => !mobiel);
  const issues = found.some(({ mobiel }) => mobiel) ? [privateNumber(veld)] : [];
  if (found.length === 0) issues.push(invalid(value, veld));
  if (first && isRepaired(value)) issues.push(repaired(value, veld, first.telefoon.weergave));
  if (others.length > 0) issues.push(several(veld, others));
  return cleaned(first?.telefoon, ...issues);
}

function numbersIn(text: string): Found[] {
  const parts = text.split(BETWEEN_NUMBERS).flatMap((part) => numberOf(part) ?? []);
  if (parts.length > 0) return parts;
  return findPhoneNumbersInText(text, 'NL').map(({ number }) => canonical(number));
}

function numberOf(text: string): Found | undefined {
  const digits = text.replace(/[\s.-]/g, '');
  if (SHORT.test(digits)) return { telefoon: { nummer: digits, weergave: displayPhone(digits) }, mobiel: false };
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'NL', extract: false });
  return number?.isValid() ? canonical(number) : undefined;
}

function canonical(number: PhoneNumber): Found {
  const national = `0${number.nationalNumber}`;
  const bare = national.startsWith('014') ? national.slice(1) : national;
  const isDutch = number.countryCallingCode === '31';
  const nummer = isDutch && NATIONAL_ONLY.test(bare) ? bare : number.number;
  const weergave = isDutch ? displayPhone(nummer === number.number ? national : nummer) : number.formatInternational();
  return { telefoon: { nummer, weergave }, mobiel: number.getType() === 'MOBILE' };
}

/** Written without the zero or the plus that it needs: a spreadsheet took it for a sum of money. */
function isRepaired(text: string): boolean {
  return /^[1-9]\d{8,10}$/.test(text.replace(/[\s().-]/g, ''));
}

function repaired(waarde: string, veld: string, weergave: string): Finding {
  const melding = `Vooraan ontbrak een nul of een plus; gelezen als ${weergave}. Maak de kolom op als tekst.`;
  return waarschuwing({ code: 'telefoon-hersteld', veld, melding, waarde });
}

function several(veld: string, others: readonly Found[]): Finding {
  const melding = 'Er staan meer nummers in dit veld; het eerste is genomen. Vul er één in.';
  return opmerking({
    code: 'meerdere-waarden',
    veld,
    melding,
    waarde: others.map((one) => one.telefoon.weergave).join(', '),
  });
}

function privateNumber(veld: string): Finding {
  const melding =
    'Een mobiel nummer is weggelaten: het is meestal van een persoon. Vul het vaste nummer van de dienst in.';
  return waarschuwing({ code: 'persoonsgegevens-verwijderd', veld, melding });
}

function invalid(waarde: string, veld: string): Finding {
  const melding =
    'Dit is geen telefoonnummer. Schrijf het met het netnummer, bijvoorbeeld 030 234 56 78, of kort: 113.';
  return waarschuwing({ code: 'telefoon-ongeldig', veld, melding, waarde });
}
