import type { Geography } from '@sociale-kaart/geography/geography';
import type { Kandidaat } from '@sociale-kaart/geography/postcodes';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { Adres } from '@sociale-kaart/schemas/locatie';
import type { DraftLocation } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanMunicipality } from './municipality.ts';
import { cleanPlaceName } from './place-name.ts';
import { cleanPostcode, postcodeArea } from './postcode.ts';
import { cleanStreet } from './street.ts';

/** What an address is made of: the draft, and what is known of the place already (the point of the source, the postcode). */
export type AddressParts = Pick<
  DraftLocation,
  'straat' | 'huisnummer' | 'toevoeging' | 'postcode' | 'plaats' | 'gemeente'
> & { punt?: Punt | undefined; kandidaten?: readonly Kandidaat[] | undefined };

/** An address with its municipality and province; what cannot be read is left out of it. */
export function cleanAddress(parts: AddressParts, veld: string, geography: Geography): Cleaned<Adres> {
  const { take, issues } = collect();
  const street = take(cleanStreet(parts, veld));
  const postcode = take(cleanPostcode(parts.postcode, `${veld}.postcode`));
  const plaats = take(cleanPlaceName(parts.plaats, `${veld}.plaats`, geography));
  const { gemeente: stated, punt, kandidaten } = parts;
  const evidence = { gemeente: stated, punt, postcode: postcodeArea(parts.postcode), kandidaten, plaats };
  const gemeente = take(cleanMunicipality(evidence, `${veld}.gemeente`, geography));
  const provincie = gemeente && geography.gemeente(gemeente)?.provincie;
  return cleaned(compact({ ...street, postcode, plaats, gemeente, provincie }), ...issues);
}
