import type { Toegang } from '@sociale-kaart/schemas/toegang';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanEmail } from '../contact/email.ts';
import { cleanPhone } from '../contact/phone.ts';
import { cleanWebAddress } from '../contact/web-address.ts';
import { cleanCode, cleanCodes } from '../value/code.ts';
import { cleanText } from '../value/text.ts';

const VELD = 'toegang';
/** Toegang.hoe.toelichting. */
const LONGEST = 1_000;

/** How one gets in. */
export function cleanAccess(access: Draft['toegang']): Cleaned<Toegang> {
  const { take, issues } = collect();
  const { website, telefoon, email, toelichting } = access?.hoe ?? {};
  const hoe = {
    website: take(cleanWebAddress(website, `${VELD}.hoe.website`)),
    telefoon: take(cleanPhone(telefoon, `${VELD}.hoe.telefoon`)),
    email: take(cleanEmail(email, `${VELD}.hoe.email`)),
    toelichting: take(cleanText(toelichting, `${VELD}.hoe.toelichting`, { max: LONGEST, alineas: true })),
  };
  const value = {
    routes: take(cleanCodes(access?.routes, `${VELD}.routes`, 'toegang')),
    aanmelder: take(cleanCodes(access?.aanmelder, `${VELD}.aanmelder`, 'aanmelder')),
    outreachend: take(cleanCode(access?.outreachend, `${VELD}.outreachend`, 'ja-nee')),
    hoe: compact(hoe),
  };
  return cleaned(compact(value), ...issues);
}
