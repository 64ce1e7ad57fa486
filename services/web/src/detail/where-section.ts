import type { Locatie } from '@sociale-kaart/schemas/locatie';
import { addressText } from '../text/address-text.ts';
import { gemeenteNaam } from '../text/area-text.ts';
import { labelledHours } from '../text/hours-text.ts';
import { label } from '../text/labels.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import { type Row, row } from '../view/row.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, type Rows, rowsOf, type Section, section } from './section.ts';

/** The places where one can go; undefined when there is none, as of a helpline. */
export function whereSection(read: ReadVoorziening, context: DetailContext): Section | undefined {
  const { locaties } = read.voorziening;
  const rows = rowsOf(read, context.sources);
  const [only, ...others] = locaties.map((locatie) => ({
    titel: locatie.naam ?? addressText(locatie.adres) ?? 'Locatie',
    rijen: locationRows(locatie, rows, context),
  }));
  if (only === undefined) return undefined;
  if (others.length > 0) return section('waar', `Waar (${locaties.length} plekken)`, { delen: [only, ...others] });
  const naam = locaties[0]?.naam;
  return section('waar', 'Waar', { rijen: [...(naam ? [row('Naam', naam)] : []), ...only.rijen] });
}

function locationRows(locatie: Locatie, rows: Rows, { geography }: DetailContext): Row[] {
  const { adres, contact, openingstijden = [], rolstoeltoegankelijk } = locatie;
  const wheelchair = rolstoeltoegankelijk && label('rolstoeltoegankelijk', rolstoeltoegankelijk);
  return [
    rows.asked('locaties', 'Adres', addressText(adres)),
    ...rows.optional('locaties', 'Gemeente', adres.gemeente && gemeenteNaam(adres.gemeente, geography)),
    ...rows.optional('locaties', 'Open', ...openingstijden.map(labelledHours)),
    ...rows.optional('locaties', 'Telefoon', phoneLink(contact?.telefoon)),
    ...rows.optional('locaties', 'E-mail', mailLink(contact?.email)),
    ...rows.optional('locaties', 'Website', webLink(contact?.website)),
    rows.asked('locaties', 'Met een rolstoel', wheelchair),
  ];
}
