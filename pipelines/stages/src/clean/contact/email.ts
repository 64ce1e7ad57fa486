import { Contact } from '@sociale-kaart/schemas/contact';
import { type Cleaned, cleaned, opmerking, waarschuwing } from '../cleaned.ts';
import { isPersonalEmail } from '../value/personal-email.ts';
import { isStated } from './stated.ts';

/** A few addresses with the names beside them fit in this; whoever writes more is not read further. */
const READ_AT_MOST = 1_000;
const BETWEEN = /[\s;,|/<>"]+|mailto:/i;

/** An e-mail address of the service, lower case; the first one of several; never that of a person. */
export function cleanEmail(text: string | undefined, veld: string): Cleaned<string> {
  if (!isStated(text)) return cleaned<string>(undefined);
  const addresses = text.slice(0, READ_AT_MOST).toLowerCase().split(BETWEEN).filter(isEmail);
  if (addresses.length === 0) return cleaned<string>(undefined, invalid(text.trim(), veld));
  const [first, ...others] = [...new Set(addresses)].filter((address) => !isPersonalEmail(address));
  const issues = addresses.some(isPersonalEmail) ? [personal(veld)] : [];
  return cleaned(first, ...issues, ...(others.length > 0 ? [several(others.join(', '), veld)] : []));
}

function isEmail(text: string): boolean {
  return text.includes('@') && Contact.shape.email.safeParse(text).success;
}

function personal(veld: string) {
  const melding =
    'Een persoonlijk e-mailadres is weggelaten. Vul een adres van de organisatie in, zoals info@voorbeeld.nl.';
  return waarschuwing({ code: 'persoonsgegevens-verwijderd', veld, melding });
}

function several(waarde: string, veld: string) {
  const melding = 'Er staan meer adressen in dit veld; het eerste is genomen. Vul er één in.';
  return opmerking({ code: 'meerdere-waarden', veld, melding, waarde });
}

function invalid(waarde: string, veld: string) {
  const melding = 'Dit is geen e-mailadres. Schrijf één adres, bijvoorbeeld info@voorbeeld.nl.';
  return waarschuwing({ code: 'email-ongeldig', veld, melding, waarde });
}
