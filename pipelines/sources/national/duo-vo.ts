import { duoCsv } from '@sociale-kaart/stages/connectors/duo-csv';
import type { Row } from '@sociale-kaart/stages/row';
import { defineSource } from '@sociale-kaart/stages/source';

// Every vestiging of a school for voortgezet onderwijs is one voorziening: one goes to an address, not to a BRIN number.
// Licence: the file carries none, and the page neither. DUO publishes it as open data (Wet hergebruik van overheidsinformatie);
// users of the same files report CC0 and CC BY 4.0, so we name DUO at every record, which satisfies both.
export default defineSource({
  id: 'duo-vo',
  naam: 'Scholen voor voortgezet onderwijs (DUO)',
  beheerder: { naam: 'Dienst Uitvoering Onderwijs (DUO)', url: 'https://duo.nl' },
  niveau: 'landelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'DUO, Open Onderwijsdata',
  homepage: 'https://duo.nl/open_onderwijsdata/voortgezet-onderwijs/adressen/vestigingen.jsp',
  schema: '35 4 3,17 * *', // DUO renews it once a month, on no fixed day
  ophalen: duoCsv({ url: 'https://duo.nl/open_onderwijsdata/images/02.-alle-vestigingen-vo.csv' }),
  sleutel: 'VESTIGINGSCODE',
  verwacht: { min: 1_300, max: 2_000, vulgraad: { 'contact.telefoon': 0.6, 'contact.website': 0.6 } },
  negeer: [
    'PROVINCIE', // follows from the municipality
    'BEVOEGD GEZAG NUMMER', // a number without a name: says nothing to who looks for a school
    'GEMEENTENAAM', // in capitals and cut; GEMEENTENUMMER is certain
    // the letter box of the board
    'STRAATNAAM CORRESPONDENTIEADRES',
    'HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES',
    'POSTCODE CORRESPONDENTIEADRES',
    'PLAATSNAAM CORRESPONDENTIEADRES',
    // regions of administration
    'NODAAL GEBIED CODE',
    'NODAAL GEBIED NAAM',
    'RPA-GEBIED CODE',
    'RPA-GEBIED NAAM',
    'WGR-GEBIED CODE',
    'WGR-GEBIED NAAM',
    'COROPGEBIED CODE',
    'COROPGEBIED NAAM',
    'ONDERWIJSGEBIED CODE',
    'ONDERWIJSGEBIED NAAM',
    'RMC-REGIO CODE',
    'RMC-REGIO NAAM',
    'VAKANTIEREGIO',
  ],
  map: (row) => ({
    soort: 'aanbod',
    naam: row.take('VESTIGINGSNAAM'),
    omschrijving: description(row),
    // the organisation has no name in this file, so it takes that of the vestiging
    organisatie: { brin: row.take('INSTELLINGSCODE') },
    categorieen: ['voortgezet-onderwijs'],
    // whom it is for follows from the law (Wet voortgezet onderwijs 2020), and so counts as stated
    wetten: ['onderwijswetten'],
    doelgroepen: ['jongeren'],
    leeftijd: { van: 12, tot: 18 },
    contactvormen: ['locatie'],
    locaties: [
      {
        straat: row.maybe('STRAATNAAM'),
        huisnummer: row.maybe('HUISNUMMER-TOEVOEGING'),
        postcode: row.maybe('POSTCODE'),
        plaats: row.maybe('PLAATSNAAM'),
        gemeente: row.maybe('GEMEENTENUMMER'),
      },
    ],
    contact: { telefoon: row.maybe('TELEFOONNUMMER'), website: row.maybe('INTERNETADRES') },
  }),
});

/** What DUO says in its own terms (`VBO/MAVO`, `PRO`): no list of them is published that a table could rest on. */
function description(row: Row): string | undefined {
  const structure = row.maybe('ONDERWIJSSTRUCTUUR');
  const denomination = row.maybe('DENOMINATIE');
  const facts = [structure && `Onderwijsstructuur: ${structure}.`, denomination && `Denominatie: ${denomination}.`];
  return facts.filter((fact) => fact !== undefined).join(' ') || undefined;
}
