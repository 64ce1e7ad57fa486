import { expect, test } from '@jest/globals';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { type Mapped, mapRows } from '../src/map/map-rows.ts';
import { parseSnapshot } from '../src/parse.ts';
import { memoryStore } from '../src/snapshot/memory-store.ts';
import { inventedMunicipality } from './invented-source.ts';

const SOURCE = inventedMunicipality();

/** What a file of rows, each an object of some columns, comes to. */
async function read(...rows: Record<string, string>[]): Promise<Mapped> {
  const common = { id: 'a', naam: 'Naam', organisatie: 'Org', categorieen: 'inloop' };
  const columns = [...new Set(rows.flatMap((row) => Object.keys({ ...common, ...row })))];
  const lines = rows.map((row) => columns.map((column) => ({ ...common, ...row })[column] ?? '').join(';'));
  return readFile([columns.join(';'), ...lines].join('\n'));
}

async function readFile(file: string): Promise<Mapped> {
  const store = memoryStore();
  await store.add({ url: 'x' }, { status: 200, headers: {}, body: Buffer.from(file) });
  const snapshot = await store.finish({ bron: 'verzonnen', opgehaaldOp: '2026-11-21T03:00:00.000Z' });
  const { rows, issues } = await parseSnapshot(SOURCE, snapshot);
  const mapped = mapRows(SOURCE, rows);
  return { ...mapped, issues: [...issues, ...mapped.issues] };
}

const brief = (issues: readonly Issue[]) => issues.map(({ code, regel, veld, waarde }) => [code, regel, veld, waarde]);

test('every column of the form goes to its place, codes read and values as they were written', async () => {
  const { mapped, issues } = await read({
    omschrijving: '<b>Tekst</b>',
    soort: 'Loket',
    doelgroepen: 'Ouderen|mantelzorgers',
    leefgebieden: 'sociaal-netwerk',
    wetten: 'wmo-2015',
    contactvormen: 'inloop',
    talen: 'nl|en',
    leeftijdVan: '65',
    leeftijdTot: '',
    toegang: 'zonder-afspraak',
    aanmelder: 'zelf',
    toegangToelichting: 'Loop binnen',
    kosten: 'gratis',
    kostenToelichting: 'Koffie kost een euro',
    doorWie: 'vrijwilliger',
    vorm: 'groep',
    outreachend: 'nee',
    onafhankelijk: 'Ja',
    werkgebied: 'GM0355|pc4:3701',
    capaciteit: 'wachtlijst',
    wachttijdWeken: '3',
    capaciteitPeildatum: '1-2-2026',
    geldigVan: '2026-01-01',
    geldigTot: '31-12-2026',
    gecontroleerdOp: '2-11-2026',
    kvkNummer: '1234567',
    status: 'aangepast',
    statusToelichting: 'Alleen op maandag',
    gewijzigdOp: '2026-11-02',
  });
  expect(issues).toEqual([]);
  expect(mapped[0]?.draft).toEqual({
    soort: 'loket',
    naam: 'Naam',
    omschrijving: '<b>Tekst</b>',
    organisatie: { naam: 'Org', kvkNummer: '1234567' },
    categorieen: ['inloop'],
    leefgebieden: ['sociaal-netwerk'],
    doelgroepen: ['ouderen', 'mantelzorgers'],
    leeftijd: { van: '65' },
    wetten: ['wmo-2015'],
    talen: ['nl', 'en'],
    werkgebied: 'GM0355|pc4:3701',
    toegang: {
      routes: ['zonder-afspraak'],
      aanmelder: ['zelf'],
      outreachend: 'nee',
      hoe: { toelichting: 'Loop binnen' },
    },
    kosten: { soorten: ['gratis'], toelichting: 'Koffie kost een euro' },
    vorm: ['groep'],
    doorWie: ['vrijwilliger'],
    contactvormen: ['inloop'],
    onafhankelijk: 'ja',
    capaciteit: { code: 'wachtlijst', wachttijdWeken: '3', peildatum: '1-2-2026' },
    geldig: { van: '2026-01-01', tot: '31-12-2026' },
    status: { code: 'aangepast', toelichting: 'Alleen op maandag' },
    gecontroleerd: { op: '2-11-2026', door: 'aanbieder' },
    bronGewijzigdOp: '2026-11-02',
    locaties: [],
    contact: {},
    openingstijden: [],
  });
});

test('contact and hours that all rows share belong to the voorziening, others to their location', async () => {
  const { mapped, issues } = await read(
    { straat: 'Dorpsstraat', telefoon: '1', email: 'a@b.nl', openingstijden: 'ma', openingstijdenInloop: 'di' },
    { straat: 'Kerkpad', telefoon: '2', email: 'a@b.nl', openingstijden: 'ma', openingstijdenInloop: '' },
  );
  expect(issues).toEqual([]);
  const { locaties, contact, openingstijden } = mapped[0]?.draft ?? {};
  expect(contact).toEqual({ email: 'a@b.nl' });
  expect(openingstijden).toEqual([{ waarvoor: 'bezoek', tekst: 'ma' }]);
  expect(locaties).toEqual([
    { straat: 'Dorpsstraat', contact: { telefoon: '1' }, openingstijden: [{ waarvoor: 'inloop', tekst: 'di' }] },
    { straat: 'Kerkpad', contact: { telefoon: '2' }, openingstijden: [] },
  ]);
});

test('rows of one id that differ where they should not are reported; the first counts', async () => {
  const { mapped, issues } = await read(
    { straat: 'Dorpsstraat', kosten: 'gratis', omschrijving: 'Een' },
    { straat: 'Kerkpad', kosten: 'betaald', omschrijving: '' },
  );
  expect(mapped[0]?.draft.kosten?.soorten).toEqual(['gratis']);
  expect(brief(issues)).toEqual([['rijen-verschillen', 3, 'kosten', 'betaald']]);
});

test('a row without a place has no location, and what only it says of contact is reported', async () => {
  const { mapped, issues } = await read({ straat: 'Dorpsstraat', telefoon: '1' }, { straat: '', telefoon: '2' });
  expect(mapped[0]?.draft.locaties).toEqual([
    { straat: 'Dorpsstraat', contact: { telefoon: '1' }, openingstijden: [] },
  ]);
  expect(brief(issues)).toEqual([['rijen-verschillen', 3, 'telefoon', '2']]);
});

test('a waiting time and its day without a code for capacity are reported', async () => {
  const { mapped, issues } = await read({ wachttijdWeken: '3', capaciteitPeildatum: '2026-11-01' });
  expect(mapped[0]?.draft.capaciteit).toBeUndefined();
  expect(brief(issues)).toEqual([
    ['capaciteit-zonder-datum', 2, 'wachttijdWeken', '3'],
    ['capaciteit-zonder-datum', 2, 'capaciteitPeildatum', '2026-11-01'],
  ]);
});

test('a first row without a place speaks for the voorziening, and a row with one for its location', async () => {
  const { mapped, issues } = await read(
    { straat: '', telefoon: '1', email: 'a@b.nl', openingstijden: 'ma' },
    { straat: 'Kerkpad', telefoon: '2', email: 'a@b.nl', openingstijden: 'di' },
  );
  expect(issues).toEqual([]);
  const { locaties, contact, openingstijden } = mapped[0]?.draft ?? {};
  expect(contact).toEqual({ telefoon: '1', email: 'a@b.nl' });
  expect(openingstijden).toEqual([{ waarvoor: 'bezoek', tekst: 'ma' }]);
  expect(locaties).toEqual([
    { straat: 'Kerkpad', contact: { telefoon: '2' }, openingstijden: [{ waarvoor: 'bezoek', tekst: 'di' }] },
  ]);
});

test('names of columns are known without regard to case and accents, unknown ones are reported once', async () => {
  const file = 'ID;Naam;Organisatie;Categorieën;leeftijdvan;Intern nummer\na;N;O;inloop;12;VB-1\nb;N;O;inloop;;VB-2';
  const { mapped, issues } = await readFile(file);
  expect(mapped.map(({ sleutel, draft }) => [sleutel, draft.leeftijd?.van])).toEqual([
    ['a', '12'],
    ['b', undefined],
  ]);
  expect(brief(issues)).toEqual([['kolom-nieuw', 2, 'Intern nummer', undefined]]);
});

test('a file without a mandatory column is refused whole, and says which', async () => {
  await expect(readFile('id;naam;categorieen\na;N;inloop')).rejects.toMatchObject({
    name: 'ParseFailed',
    code: 'kolom-ontbreekt',
    message: expect.stringContaining('organisatie'),
  });
});

test.each([
  [{ categorieen: 'huisdieren' }, ['onbekend-label', 2, 'categorieen', 'huisdieren']],
  [{ categorieen: '' }, ['verplicht-leeg', 2, 'categorieen', undefined]],
  [{ naam: '' }, ['verplicht-leeg', 2, 'naam', undefined]],
  [{ outreachend: 'misschien' }, ['onbekend-label', 2, 'outreachend', 'misschien']],
])('%j refuses the record with line, column and value', async (cells, expected) => {
  const { mapped, refused, issues } = await read(cells);
  expect([mapped, refused]).toEqual([[], ['a']]);
  expect(brief(issues)).toEqual([expected]);
});
