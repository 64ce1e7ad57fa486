import { overpass } from '@sociale-kaart/stages/connectors/overpass/overpass';
import type { Draft } from '@sociale-kaart/stages/draft';
import { readLabels } from '@sociale-kaart/stages/map/read-labels';
import type { Row } from '@sociale-kaart/stages/row';
import { defineSource } from '@sociale-kaart/stages/source';
import { dutchDescription } from '../osm/dutch-description.ts';
import { isIgnoredTag } from '../osm/ignored-tags.ts';
import { SELECTION } from '../osm/selection.ts';
import { categoriesOf, doelgroepenOf } from '../osm/tag-map.ts';

// What volunteers saw standing there: good in places and hours, silent about who may come. Registers go before it.
// ODbL: who publishes a database made from it shares that alike, so herkomst per field must stay.
// For now only the municipalities of the fixture: Den Haag, Zoetermeer, Utrecht, Zeist. The whole country wants a server of
// one's own or a country extract; the public servers ask not to be used for that.
const GEMEENTEN = ['0518', '0637', '0344', '0355'];

export default defineSource({
  id: 'osm',
  naam: 'OpenStreetMap',
  beheerder: { naam: 'OpenStreetMap', url: 'https://www.openstreetmap.org' },
  niveau: 'landelijk',
  licentie: 'ODbL-1.0',
  naamsvermelding: '© OpenStreetMap contributors',
  homepage: 'https://www.openstreetmap.org/copyright',
  schema: '20 3 * * 2',
  ophalen: overpass({
    url: 'https://overpass-api.de/api/interpreter',
    gemeenten: GEMEENTEN,
    elementen: SELECTION,
    isIgnored: isIgnoredTag,
  }),
  sleutel: '@id',
  kolommen: 'ijl',
  // two of these municipalities had 820 elements for a part of the tags; two in five had a website, two in three a postcode
  verwacht: { min: 600, max: 8_000, vulgraad: { 'contact.website': 0.2, 'locaties.adres.postcode': 0.3 } },
  map: (row) => {
    const categorieen = categoriesOf(row);
    const reden = reasonToLeaveOut(row, categorieen);
    return reden === undefined ? draft(row, categorieen) : { weggelaten: reden };
  },
});

/** Somebody who must not be found lives there, whether or not a mapper knew that. */
const HIDING = ['women', 'victim', 'abused'];

/** What stands under `office=ngo` in The Hague. */
const STATES = /tribuna|\b(?:court|embassy|ambassade|consulate|consulaat)\b/i;

function reasonToLeaveOut(row: Row, categorieen: readonly string[]): string | undefined {
  const names = [row.maybe('name'), row.maybe('name:nl')].filter((name) => name !== undefined);
  const office = row.maybe('office');
  const guests = row.maybe('social_facility:for')?.split(';') ?? [];
  const isShelter = row.maybe('social_facility') === 'shelter';
  if (row.maybe('disused') === 'yes') return 'niet meer in gebruik';
  if (names.length === 0) return 'zonder naam';
  if (office !== undefined && names.some((name) => STATES.test(name))) return 'tribunaal of ambassade';
  if (isShelter && guests.some((guest) => HIDING.includes(guest.trim())))
    return 'opvang waarvan het adres geheim kan zijn';
  return categorieen.length === 0 ? 'geen categorie voor deze tags' : undefined;
}

const WHEELCHAIR = { yes: 'ja', designated: 'ja', no: 'nee', limited: 'beperkt' };

function draft(row: Row, categorieen: readonly string[]): Draft {
  const hours = row.maybe('opening_hours');
  const checkedOn = row.maybe('check_date');
  return {
    soort: 'aanbod',
    naam: first(row, ['name:nl', 'name']),
    omschrijving: dutchDescription(row),
    organisatie: { naam: row.maybe('operator') },
    categorieen,
    doelgroepen: doelgroepenOf(row),
    leeftijd: { van: row.maybe('min_age'), tot: row.maybe('max_age') },
    contactvormen: waysOfContact(row),
    locaties: [
      {
        straat: row.maybe('addr:street'),
        huisnummer: row.maybe('addr:housenumber'),
        postcode: row.maybe('addr:postcode'),
        plaats: row.maybe('addr:city'),
        lat: row.maybe('@lat'),
        lon: row.maybe('@lon'),
        rolstoeltoegankelijk: readLabels(row, 'wheelchair', { table: WHEELCHAIR })[0],
      },
    ],
    contact: {
      telefoon: first(row, ['phone', 'contact:phone']),
      email: first(row, ['email', 'contact:email']),
      website: first(row, ['website', 'contact:website', 'url']),
    },
    openingstijden: hours === undefined ? [] : [{ waarvoor: 'bezoek', tekst: hours }],
    // the day on which a mapper stood before it, and not the day of an import (`source:date`)
    gecontroleerd: checkedOn === undefined ? undefined : { op: checkedOn, door: 'bron' },
    url: `https://www.openstreetmap.org/${row.take('@id')}`,
  };
}

/** The value of the first key that is stated; all are looked at, so that none counts as unknown. */
function first(row: Row, keys: readonly string[]): string | undefined {
  return keys.map((key) => row.maybe(key)).find((value) => value !== undefined);
}

/** An element is a place where one goes, but the office of care at home: that is what the tag means. */
function waysOfContact(row: Row): string[] {
  return row.maybe('social_facility') === 'ambulatory_care' ? ['huisbezoek'] : ['locatie'];
}
