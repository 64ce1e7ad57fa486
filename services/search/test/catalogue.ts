import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { postcodeEvidence } from '@sociale-kaart/geography/postcode-evidence';
import type { Stand } from '@sociale-kaart/schemas/bron';
import { type Given, location, voorziening } from '@sociale-kaart/search-index/contract/published-catalogue';
import { attachGeography } from '@sociale-kaart/search-index/document/attached-geography';
import { makeIndexDocument } from '@sociale-kaart/search-index/document/make-index-document';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';

/** Everything here is invented. */
export const ORGANISATIE = { id: 'organisatie2', naam: 'Stichting Rondkomen' };
const rondkomen = { organisatie: ORGANISATIE };

export const GIVEN: readonly Given[] = [
  {
    naam: 'Schuldhulp aan huis',
    categorieen: ['schuldhulpverlening'],
    doelgroepen: ['volwassenen'],
    kosten: { soorten: ['gratis'] },
    locaties: [location('GM0344', { lat: 52.09, lon: 5.12 })],
    werkgebied: { soort: 'gemeenten', gemeenten: ['GM0344'] },
    ...rondkomen,
  },
  { naam: 'Budgetcursus', categorieen: ['schuldhulpverlening'], locaties: [location('GM0344')], ...rondkomen },
  { naam: 'Oude budgetkring', status: { code: 'beeindigd' }, locaties: [location('GM0344')], ...rondkomen },
  {
    naam: 'Buurthuis De Brug',
    locaties: [
      {
        ...location('GM0344', { lat: 52.1, lon: 5.1 }),
        rolstoeltoegankelijk: 'ja',
        openingstijden: [{ waarvoor: 'inloop', tijden: 'Mo-Fr 09:00-17:00; PH off' }],
      },
    ],
  },
  { naam: 'Landelijke luisterlijn', soort: 'loket', werkgebied: { soort: 'landelijk' } },
];

/** Ids of voorzieningen that are gone: merged, and ended by the source. */
export const MERGED = 'aaaaaaaaaaaa';
export const GONE = 'bbbbbbbbbbbb';

export const idOf = (naam: string): string => voorziening({ naam }).id;

/** An invented municipality in the sea, as the demo adds one. */
const EXTENSION: GeographyExtension = {
  gemeenten: [
    {
      code: 'GM0000',
      naam: 'Voorbeeldstad',
      provincie: 'PV27',
      spellingen: [],
      plaatsen: ['Voorbeelddorp'],
      grens: {
        type: 'Polygon',
        coordinates: [
          [
            [3.95, 52.97],
            [4.05, 52.97],
            [4.05, 53.03],
            [3.95, 53.03],
            [3.95, 52.97],
          ],
        ],
      },
    },
  ],
  postcodes: [{ postcode4: '4999', woonplaats: 'Voorbeelddorp', lat: 53, lon: 4 }],
};

/** Two postcodes that were seen: one in a PC4 that lies well within De Bilt, one in Rijswijk, close to Den Haag. */
const EVIDENCE = postcodeEvidence([
  { postcode: '3731AB', gemeente: 'GM0310' },
  { postcode: '2289AB', gemeente: 'GM0603' },
]);

const GEOGRAPHY = loadGeography(EXTENSION);

/** Publishes the catalogue as the next version of an index. */
export async function publishCatalogue(index: SearchIndex, given: readonly Given[] = GIVEN): Promise<void> {
  const writer = await index.writer();
  const candidate = await writer.candidate({
    catalogusId: 'proef',
    demo: true,
    gemaaktOp: '2026-11-01T00:00:00Z',
    volgnummer: given.length + 2,
    volledig: true,
    tekstVersie: TEKST_VERSIE,
    attachments: attachGeography({ extension: EXTENSION, evidence: EVIDENCE }),
  });
  await candidate.apply([...given.map(document), ...tombstones(given.length)]);
  await (await candidate.finish()).close();
  await candidate.promote();
  await writer.close();
}

function document(given: Given, place: number): IndexChange {
  const one = voorziening(given, place);
  const { id, naam } = one.organisatie;
  const organisatie = { id, naam, kvkNummer: '01234567', bronnen: ['proef'] };
  const detail = {
    organisatie,
    herkomst: { naam: 'proef' },
    punten: [{ criterium: 'website', gehaald: 'nee' as const }],
  };
  return { soort: 'document', document: makeIndexDocument({ voorziening: one, detail }, GEOGRAPHY) };
}

function tombstones(after: number): IndexChange[] {
  const op = '2026-11-01T00:00:00Z';
  return [
    { id: MERGED, volgnummer: after + 1, reden: 'samengevoegd', vervangenDoor: idOf('Budgetcursus'), op },
    { id: GONE, volgnummer: after + 2, reden: 'bij-bron-verwijderd', op },
  ].map((grafsteen) => ({ soort: 'grafsteen', grafsteen }));
}

export const STAND: Stand = {
  bijgewerktOp: '2026-11-01T00:00:00Z',
  demo: true,
  bronnen: [
    {
      id: 'proef',
      naam: 'Proef',
      beheerder: { naam: 'Gemeente Voorbeeldstad', gemeente: 'GM0000', url: 'https://voorbeeldstad.example' },
      niveau: 'gemeentelijk',
      licentie: 'CC0-1.0',
      naamsvermelding: 'Gemeente Voorbeeldstad',
      homepage: 'https://voorbeeldstad.example/data',
      schema: '15 4 * * *',
      verzonnen: 'ja',
      stand: { laatstGelukt: '2026-11-01T00:00:00Z', oordeel: 'aanvaard', aantal: 5, openIssues: 0 },
    },
  ],
};
