import type { Locatie } from '@sociale-kaart/schemas/locatie';
import { addressText } from '../text/address-text.ts';
import { gemeenteNaam } from '../text/area-text.ts';
import { labelledHours } from '../text/hours-text.ts';
import { label } from '../text/labels.ts';
import { mailLink, phoneLink, webLink } from '../view/links.ts';
import type { Row } from '../view/row.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, type Rows, rowsOf, type Section, section } from './section.ts';

/** The places where one can go; undefined when there is none, as of a helpline. */
export function whereSection(read: ReadVoorziening, context: DetailContext): Section | undefined {
  const { locaties } = read.voorziening;
  if (locaties.length === 0) return undefined;
  const rows = rowsOf(read, context.sources);
  const titel = locaties.length === 1 ? 'Waar' : `Waar (${locaties.length} plekken)`;
  return section('waar', titel, { delen: locaties.map((locatie) => part(locatie, rows, context)) });
}

/** Under its name, else under its address. */
function part(locatie: Locatie, rows: Rows, { geography }: DetailContext): Section['delen'][number] {
  const { naam, adres, contact, openingstijden = [], rolstoeltoegankelijk } = locatie;
  const address = addressText(adres);
  const wheelchair = rolstoeltoegankelijk && label('rolstoeltoegankelijk', rolstoeltoegankelijk);
  const rijen: Row[] = [
    ...(naam || !address ? [rows.asked('locaties', 'Adres', address)] : []),
    ...rows.optional('locaties', 'Gemeente', adres.gemeente && gemeenteNaam(adres.gemeente, geography)),
    ...rows.optional('locaties', 'Open', ...openingstijden.map(labelledHours)),
    ...rows.optional('locaties', 'Telefoon', phoneLink(contact?.telefoon)),
    ...rows.optional('locaties', 'E-mail', mailLink(contact?.email)),
    ...rows.optional('locaties', 'Website', webLink(contact?.website)),
    rows.asked('locaties', 'Met een rolstoel', wheelchair),
  ];
  return { titel: naam ?? address ?? 'Adres niet vermeld', rijen };
}
