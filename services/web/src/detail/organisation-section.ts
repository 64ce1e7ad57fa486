import { addressText } from '../text/address-text.ts';
import { label } from '../text/labels.ts';
import { and } from '../text/listing.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import { optionalRow, row } from '../view/row.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type Section, section } from './section.ts';

/** Who offers it. */
export function organisationSection({ organisatie }: ReadVoorziening): Section {
  const { naam, afgeleid, aliassen = [], rechtsvorm, kvkNummer, agbCode, anbi, contact, bezoekadres } = organisatie;
  return section('organisatie', 'Organisatie', {
    rijen: [
      row('Naam', afgeleid === 'ja' ? undefined : naam),
      ...optionalRow('Ook bekend als', and(aliassen)),
      ...optionalRow('Rechtsvorm', rechtsvorm),
      ...optionalRow('Adres', bezoekadres && addressText(bezoekadres)),
      ...optionalRow('Telefoon', phoneLink(contact?.telefoon)),
      ...optionalRow('E-mail', mailLink(contact?.email)),
      ...optionalRow('Website', webLink(contact?.website)),
      ...optionalRow('KvK-nummer', kvkNummer),
      ...optionalRow('AGB-code', agbCode),
      ...optionalRow('Algemeen nut beogende instelling', anbi && label('ja-nee', anbi)),
    ],
  });
}
