import type { Geography } from '@sociale-kaart/geography/geography';
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
  const adres = take(cleanAddress({ ...location, punt }, `${veld}.adres`, geography));
  const geometrie = punt ?? take(pointOfPostcode(location.postcode, veld, geography));
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
function pointOfPostcode(text: string | undefined, veld: string, geography: Geography): Cleaned<Geometrie> {
  const postcode = postcodeArea(text);
  if (postcode === undefined) return cleaned<Geometrie>(undefined);
  const found = geography.postcode(postcode);
  if (found) return cleaned({ ...found.punt, hoe: 'postcode4', nauwkeurigheidMeter: found.nauwkeurigheidMeter });
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
