import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { routeText } from '../text/access-text.ts';
import { costText } from '../text/cost-text.ts';
import { validityText } from '../text/dates.ts';
import { label, labelWithin } from '../text/labels.ts';
import { capitalised, or } from '../text/listing.ts';
import { capacityText } from '../text/status-text.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import type { Value } from '../view/row.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** How one gets in, whether there is room, and what it costs. */
export function accessSection(read: ReadVoorziening, { sources, now }: DetailContext): Section {
  const { toegang, capaciteit, geldig, kosten, onafhankelijk } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  const { routes = [], aanmelder = [], outreachend, hoe } = toegang ?? {};
  return section('toegang', 'Hoe komt u binnen', {
    rijen: [
      asked('toegang', routes.length > 1 ? 'Manieren' : 'Manier', ...routes.map(route)),
      asked('toegang', 'Wie kan aanmelden', capitalised(or(aanmelder.map((code) => labelWithin('aanmelder', code))))),
      ...optional('toegang', 'Uitleg', hoe?.toelichting),
      ...optional('toegang', 'Aanmelden via', phoneLink(hoe?.telefoon), mailLink(hoe?.email), webLink(hoe?.website)),
      ...optional('toegang', 'Komt zonder vraag', outreachend && label('ja-nee', outreachend)),
      asked('kosten', 'Kosten', costText(kosten)),
      ...optional('capaciteit', 'Plek', capacityText(capaciteit)),
      ...optional('geldig', 'Wanneer', capitalised((geldig && validityText(geldig, now)) ?? '')),
      ...optional('onafhankelijk', 'Onafhankelijk', onafhankelijk && label('ja-nee', onafhankelijk)),
    ],
  });
}

/** With the first part of its definition: what it means. What it does not mean is for who fills in the data. */
function route(code: string): Value {
  const uitleg = vocabularies.toegang.get(code)?.definitie.replace(/;.*$/, '.');
  return { tekst: capitalised(routeText(code)), ...(uitleg && { uitleg }) };
}
