import type { OrganisatieInhoud } from '@sociale-kaart/schemas/organisatie';
import type { DraftOrganisation } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanContact } from '../contact/contact.ts';
import { cleanBrin } from '../value/brin.ts';
import { cleanKvk } from '../value/kvk.ts';
import { cleanLine } from '../value/text.ts';

const VELD = 'organisatie';

/** Who offers it. Without a name of its own the organisation takes that of the voorziening, and is marked `afgeleid`. */
export function cleanOrganisation(
  organisation: DraftOrganisation | undefined,
  naamVoorziening: string | undefined,
): Cleaned<OrganisatieInhoud> {
  const { take, issues } = collect();
  const own = take(cleanLine(organisation?.naam, `${VELD}.naam`));
  const naam = own ?? naamVoorziening;
  if (naam === undefined) return cleaned<OrganisatieInhoud>(undefined, ...issues);
  const aliassen = (organisation?.aliassen ?? []).flatMap((alias) => take(cleanLine(alias, `${VELD}.aliassen`)) ?? []);
  const value = {
    naam,
    aliassen: [...new Set(aliassen)].filter((alias) => alias !== naam),
    rechtsvorm: take(cleanLine(organisation?.rechtsvorm, `${VELD}.rechtsvorm`)),
    kvkNummer: take(cleanKvk(organisation?.kvkNummer, `${VELD}.kvkNummer`)),
    brin: take(cleanBrin(organisation?.brin, `${VELD}.brin`)),
    contact: take(cleanContact(organisation?.contact, `${VELD}.contact`)),
    afgeleid: own === undefined ? 'ja' : undefined,
  };
  return cleaned(compact(value), ...issues);
}
