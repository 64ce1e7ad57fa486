import { type Cleaned, cleaned, opmerking, waarschuwing } from '../cleaned.ts';
import { isScientific, mangled } from './number.ts';

const KVK = 8;
const VESTIGINGSNUMMER = 12;

/** A number in the Handelsregister: eight digits. A spreadsheet drops the leading zero; that is put back. */
export function cleanKvk(text: string | undefined, veld: string): Cleaned<string> {
  const value = text?.trim() ?? '';
  if (value === '') return cleaned<string>(undefined);
  if (isScientific(value)) return cleaned<string>(undefined, mangled(value, veld));
  const digits = value.replace(/[\s.]/g, '');
  if (!/^\d+$/.test(digits) || /^0+$/.test(digits)) return cleaned<string>(undefined, invalid(value, veld));
  if (digits.length === KVK) return cleaned(digits);
  if (digits.length !== KVK - 1) return cleaned<string>(undefined, invalid(value, veld));
  const melding = `De nul vooraan ontbrak; gelezen als 0${digits}. Maak de kolom op als tekst.`;
  return cleaned(`0${digits}`, opmerking({ code: 'waarde-hersteld', veld, melding, waarde: value }));
}

function invalid(waarde: string, veld: string) {
  const isVestiging = waarde.replace(/\D/g, '').length === VESTIGINGSNUMMER;
  const melding = isVestiging
    ? 'Dit is een vestigingsnummer van twaalf cijfers. Vul het KvK-nummer van acht cijfers in.'
    : 'Een KvK-nummer heeft acht cijfers, bijvoorbeeld 01234567.';
  return waarschuwing({ code: 'kvk-ongeldig', veld, melding, waarde });
}
