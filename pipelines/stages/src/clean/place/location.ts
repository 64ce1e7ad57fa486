import type { Geography } from '@sociale-kaart/geography/geography';
import type { Postcodeplaats } from '@sociale-kaart/geography/postcodes';
import type { Geometrie, Locatie } from '@sociale-kaart/schemas/locatie';
import type { DraftLocation } from '../../draft.ts';
import { type Cleaned, cleaned, collect, opmerking, waarschuwing } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanContact } from '../contact/contact.ts';
import { cleanOpenings } from '../opening-hours/openings.ts';
import { cleanCode } from '../value/code.ts';
import { cleanLine } from '../value/text.ts';
import { cleanAddress } from './address.ts';
import { cleanCoordinates } from './coordinates.ts';
import { postcodeArea } from './postcode.ts';

/** Locatie.naam. */
const LONGEST_NAME = 200;

/** A location, still without its id. One that is nowhere (no address, no point) is none. */
export function cleanLocation(
  location: DraftLocation,
  veld: string,
  geography: Geography,
): Cleaned<Omit<Locatie, 'id'>> {
  const { take, issues } = collect();
  const punt = take(cleanCoordinates(location.lat, location.lon, veld));
  const postcode = punt === undefined ? postcodeArea(location.postcode) : undefined;
  const area = postcode === undefined ? undefined : geography.postcode(postcode);
  const adres = take(cleanAddress({ ...location, punt, kandidaten: area?.kandidaten }, `${veld}.adres`, geography));
  const geometrie = punt ?? take(pointOfPostcode(postcode, area, veld));
  const rest = {
    naam: take(cleanLine(location.naam, `${veld}.naam`, LONGEST_NAME)),
    contact: take(cleanContact(location.contact, `${veld}.contact`)),
    openingstijden: take(cleanOpenings(location.openingstijden, `${veld}.openingstijden`)),
    rolstoeltoegankelijk: take(
      cleanCode(location.rolstoeltoegankelijk, `${veld}.rolstoeltoegankelijk`, 'rolstoeltoegankelijk'),
    ),
  };
  if (adres !== undefined || geometrie !== undefined) {
    return cleaned(compact({ ...rest, adres: adres ?? {}, geometrie }), ...issues);
  }
  return cleaned<Omit<Locatie, 'id'>>(undefined, ...issues, ...(compact(rest) ? [nowhere(veld)] : []));
}

/** Without a point of the source: that of its postcode, as exact as that is. */
function pointOfPostcode(
  postcode: string | undefined,
  area: Postcodeplaats | undefined,
  veld: string,
): Cleaned<Geometrie> {
  if (postcode === undefined) return cleaned<Geometrie>(undefined);
  if (area) return cleaned({ ...area.punt, hoe: 'postcode4', nauwkeurigheidMeter: area.nauwkeurigheidMeter });
  const melding =
    'Deze postcode komt in onze gegevens niet voor, dus de plek op de kaart ontbreekt. Controleer het adres.';
  const issue = { code: 'postcode-onbekend', veld: `${veld}.adres.postcode`, melding, waarde: postcode };
  return cleaned<Geometrie>(undefined, opmerking(issue));
}

function nowhere(veld: string) {
  const melding =
    'Deze locatie heeft geen adres en geen coördinaten, en is weggelaten. Vul straat, huisnummer, postcode en plaats in.';
  return waarschuwing({ code: 'adres-onvolledig', veld, melding });
}
