import { labelledHours } from '../text/hours-text.ts';
import { labelList } from '../text/labels.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** How one reaches it, and when. What only its locations state is shown there, and not missed here. */
export function contactSection(read: ReadVoorziening, { sources }: DetailContext): Section {
  const { contact, contactvormen, openingstijden = [], locaties } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  const hours = openingstijden.map(labelledHours);
  const phoneThere = locaties.some((locatie) => locatie.contact?.telefoon);
  const hoursThere = locaties.some((locatie) => locatie.openingstijden?.length);
  const phone = phoneLink(contact?.telefoon);
  return section('contact', 'Contact', {
    rijen: [
      ...(phoneThere ? optional('contact', 'Telefoon', phone) : [asked('contact', 'Telefoon', phone)]),
      ...optional('contact', 'E-mail', mailLink(contact?.email)),
      asked('contact', 'Website', webLink(contact?.website)),
      ...optional('contact', 'Chat', webLink(contact?.chat)),
      ...optional('contactvormen', 'Hoe het contact gaat', labelList('contactvorm', contactvormen)),
      ...(hoursThere ? optional('openingstijden', 'Open', ...hours) : [asked('openingstijden', 'Open', ...hours)]),
    ],
  });
}
