import type { Contact } from '@sociale-kaart/schemas/contact';
import type { DraftContact } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanEmail } from './email.ts';
import { cleanPhone } from './phone.ts';
import { cleanWebAddress } from './web-address.ts';

/** How one reaches a voorziening, an organisatie or a locatie. */
export function cleanContact(contact: DraftContact | undefined, veld: string): Cleaned<Contact> {
  if (contact === undefined) return cleaned<Contact>(undefined);
  const { take, issues } = collect();
  const value = {
    telefoon: take(cleanPhone(contact.telefoon, `${veld}.telefoon`)),
    email: take(cleanEmail(contact.email, `${veld}.email`)),
    website: take(cleanWebAddress(contact.website, `${veld}.website`)),
    chat: take(cleanWebAddress(contact.chat, `${veld}.chat`)),
  };
  return cleaned(compact(value), ...issues);
}
