import { labelledHours } from '../text/hours-text.ts';
import { label } from '../text/labels.ts';
import { and } from '../text/listing.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** How one reaches it, and when. */
export function contactSection(read: ReadVoorziening, { sources }: DetailContext): Section {
  const { contact, contactvormen = [], openingstijden = [], locaties } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  const atLocations = locaties.some((locatie) => locatie.openingstijden?.length);
  const hours = openingstijden.map(labelledHours);
  return section('contact', 'Contact', {
    rijen: [
      asked('contact', 'Telefoon', phoneLink(contact?.telefoon)),
      ...optional('contact', 'E-mail', mailLink(contact?.email)),
      asked('contact', 'Website', webLink(contact?.website)),
      ...optional('contact', 'Chat', webLink(contact?.chat)),
      ...optional(
        'contactvormen',
        'Hoe het contact gaat',
        and(contactvormen.map((code) => label('contactvorm', code))),
      ),
      ...(atLocations ? optional('openingstijden', 'Open', ...hours) : [asked('openingstijden', 'Open', ...hours)]),
    ],
  });
}
