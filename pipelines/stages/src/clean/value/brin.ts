import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';

/** Two digits and two letters; DUO writes the number of the vestiging behind it (`18BR00`). */
const BRIN = /^(\d{2}[A-Z]{2})(?:\d{2})?$/;

/** The BRIN of a school: of a vestigingscode only the part that names the institution. */
export function cleanBrin(text: string | undefined, veld: string): Cleaned<string> {
  const value = text?.trim() ?? '';
  if (value === '') return cleaned<string>(undefined);
  const brin = BRIN.exec(value.toUpperCase())?.[1];
  if (brin !== undefined) return cleaned(brin);
  const melding = 'Een BRIN heeft twee cijfers en twee letters, bijvoorbeeld 18BR.';
  return cleaned<string>(undefined, waarschuwing({ code: 'brin-ongeldig', veld, melding, waarde: value }));
}
