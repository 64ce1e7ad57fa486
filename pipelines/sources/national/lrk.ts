import { lrkCsv } from '@sociale-kaart/stages/connectors/lrk-csv';
import type { Draft, DraftOrganisation, LeftOut } from '@sociale-kaart/stages/draft';
import type { Row } from '@sociale-kaart/stages/row';
import { defineSource } from '@sociale-kaart/stages/source';

// A dagopvang (KDV) and a buitenschoolse opvang (BSO) at one address are two: other category, other age.
// The server refuses the User-Agents of libraries (HTTP 400); ours names this project and is let in.
// A second export also has what was deregistered, with a column `uitschrijfdatum`: it would be read, and that column reported.
export default defineSource({
  id: 'lrk',
  naam: 'Landelijk Register Kinderopvang',
  beheerder: {
    naam: 'Dienst Uitvoering Onderwijs (DUO), voor het ministerie van Sociale Zaken en Werkgelegenheid',
    url: 'https://duo.nl',
  },
  niveau: 'landelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Landelijk Register Kinderopvang (DUO, ministerie van SZW)',
  homepage: 'https://www.landelijkregisterkinderopvang.nl',
  privacy:
    'Gastouders thuis (VGO) worden niet overgenomen. Van de andere rijen vervallen de contactpersoon, mobiele nummers, ' +
    'persoonlijke e-mailadressen, de adressen van de houder, en de naam van een houder die een natuurlijk persoon kan zijn.',
  schema: '40 22 * * 1,5', // renewed on Mondays and Fridays, at an hour that nobody states
  ophalen: lrkCsv({ url: 'https://www.landelijkregisterkinderopvang.nl/opendata/export_opendata_lrk.csv' }),
  sleutel: 'lrk_id',
  // some 31,800 rows; wide, because it was not seen how many of them are host parents (VGO), who are left out
  verwacht: { min: 12_000, max: 26_000, vulgraad: { url: 0.8, 'locaties.adres.postcode': 0.9 } },
  postcodeBewijs: 'ja', // cbs_code is of the municipality in which the place lies
  negeer: [
    'bag_id', // the model has no place for it; the postcode gives the point
    'verantwoordelijke_gemeente', // cbs_code is certain
    'start_geschillencommissie', // says nothing to who looks for childcare
    'einde_geschillencommissie',
    // where the holder sits or gets letters: often at home
    'houder_adres',
    'houder_postcode',
    'houder_woonplaats',
    'houder_buitenland',
    'correspondentie_adres',
    'correspondentie_postcode',
    'correspondentie_woonplaats',
    'correspondentie_buitenland',
    'contact_persoon', // a person
    'gastouderbureau_1', // of host parents
    'gastouderbureau_2',
  ],
  map: (row) => {
    // nothing else is read of what is left out
    const type = row.lookup('type_oko', TYPES);
    if (type && 'weggelaten' in type) return type;
    const status = row.lookup('status', STATUS);
    if (status === 'uitgeschreven') return { weggelaten: status };
    return { ...offer(row, type), ...place(row) };
  },
});

type Offer = Pick<Draft, 'categorieen' | 'leeftijd'>;

/** A playgroup (PSZ) became a KDV by law (Wet harmonisatie kinderopvang en peuterspeelzaalwerk, 2018). */
const TYPES: Readonly<Record<string, Offer | LeftOut>> = {
  KDV: { categorieen: ['kinderopvang'], leeftijd: { van: 0, tot: 4 } },
  BSO: { categorieen: ['buitenschoolse-opvang'], leeftijd: { van: 4, tot: 12 } },
  VGO: { weggelaten: 'gastouder thuis' },
  GOB: { weggelaten: 'gastouderbureau: bemiddelt, vangt zelf niet op' },
  PSZ: { weggelaten: 'peuterspeelzaal: soort die sinds 2018 niet meer bestaat' },
};

const STATUS = { Ingeschreven: 'ingeschreven', Uitgeschreven: 'uitgeschreven' };

/** An unknown type has no category, and was refused with an issue. */
function offer(row: Row, type: Offer | undefined): Omit<Draft, 'naam' | 'locaties'> {
  const early = row.code('ve', 'ja-nee') === 'ja' ? ['voorschoolse-educatie'] : [];
  return {
    soort: 'aanbod',
    omschrijving: description(row),
    categorieen: [...(type?.categorieen ?? []), ...early],
    leeftijd: type?.leeftijd,
    doelgroepen: ['kinderen'],
    wetten: ['wet-kinderopvang'],
    contactvormen: ['locatie'],
    // a place can be in the register before it opens
    geldig: { van: row.maybe('inschrijfdatum') },
    url: row.maybe('lrk_url'),
  };
}

function description(row: Row): string | undefined {
  const places = row.maybe('aantal_kindplaatsen');
  const isByParents = row.code('opc', 'ja-nee') === 'ja';
  const facts = [places && `Aantal kindplaatsen: ${places}.`, isByParents && 'Dit is een ouderparticipatiecrèche.'];
  return facts.filter(Boolean).join(' ') || undefined;
}

function place(row: Row): Pick<Draft, 'naam' | 'organisatie' | 'locaties' | 'contact'> {
  return {
    naam: row.take('actuele_naam_oko'),
    organisatie: holder(row),
    locaties: [
      {
        straat: row.maybe('opvanglocatie_adres'), // with the house number: cleaning takes them apart
        postcode: row.maybe('opvanglocatie_postcode'),
        plaats: row.maybe('opvanglocatie_woonplaats'),
        gemeente: row.maybe('cbs_code'),
      },
    ],
    contact: {
      telefoon: row.maybe('contact_telefoon'),
      email: row.maybe('contact_emailadres'),
      website: row.maybe('contact_website'),
    },
  };
}

/**
 * Legal forms in which the holder is a person. Without a form it may be one: then, too, the name is not taken over, and the
 * organisation has that of the voorziening.
 */
const PERSON = /^(eenmanszaak|natuurlijk persoon)/i;

function holder(row: Row): DraftOrganisation {
  const rechtsvorm = row.maybe('rechtsvorm_houder');
  const kvkNummer = row.maybe('kvk_nummer_houder');
  const naam = row.maybe('naam_houder');
  checkVestigingsnummer(row, kvkNummer);
  const isOrganisation = rechtsvorm !== undefined && !PERSON.test(rechtsvorm);
  return { naam: isOrganisation ? naam : undefined, rechtsvorm, kvkNummer };
}

/** Not kept, but its owner should know: only noughts, or a KvK number filled up with noughts to twelve digits. */
function checkVestigingsnummer(row: Row, kvkNummer: string | undefined): void {
  const nummer = row.maybe('vestigingsnummer_houder');
  if (nummer === undefined) return;
  const isFilledUp =
    kvkNummer !== undefined && [kvkNummer.padStart(12, '0'), kvkNummer.padEnd(12, '0')].includes(nummer);
  if (/^\d{12}$/.test(nummer) && !/^0+$/.test(nummer) && !isFilledUp) return;
  const melding =
    'Een vestigingsnummer heeft twaalf cijfers en is geen aangevuld KvK-nummer. Zoek het op in het Handelsregister, of laat het leeg.';
  row.report({
    niveau: 'opmerking',
    code: 'kvk-ongeldig',
    veld: 'vestigingsnummer_houder',
    melding,
    waarde: nummer,
  });
}
