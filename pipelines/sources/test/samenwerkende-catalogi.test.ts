import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import { mapRows } from '@sociale-kaart/stages/map/map-rows';
import source from '../national/samenwerkende-catalogi.ts';
import { demoGeography } from './demo-geography.ts';

const { records, issues, weggelaten } = await runFixture(source, {
  folder: fixtureFolder('samenwerkende-catalogi'),
  geography: demoGeography(),
});
const OWMS = 'http://standaarden.overheid.nl/owms/terms/';
const page = (gemeente: string, name: string) => `https://www.${gemeente}.verzonnen.example/producten/${name}/`;
const record = (sleutel: string) => records.find((one) => one.sleutel === sleutel)?.inhoud;
const utrecht = (name: string) => record(page('utrecht', name));

test('a real page is a voorziening of its municipality, by its own name', () => {
  const sleutel =
    'https://www.denhaag.nl/nl/werk-bijstand-en-uitkering/bijzondere-bijstand-voor-financiele-hulp-aanvragen/';
  expect(record(sleutel)).toMatchObject({
    soort: 'regeling',
    naam: 'Bijzondere bijstand voor financiële hulp aanvragen',
    omschrijving: expect.stringMatching(/om uw schulden op te lossen…$/),
    organisatie: { naam: "Gemeente 's-Gravenhage" },
    categorieen: ['inkomensondersteuning'],
    producten: [{ upl: `${OWMS}bijzBijstUitk`, hoe: 'bron' }],
    wetten: ['participatiewet'],
    contactvormen: ['online'],
    werkgebied: { soort: 'gemeenten', gemeenten: ['GM0518'] },
    locaties: [],
    contact: { website: sleutel },
    url: sleutel,
    bronGewijzigdOp: '2026-08-18',
  });
});

test('the same product of three municipalities is three voorzieningen', () => {
  const debts = records.filter(({ sleutel }) => sleutel.endsWith('/hulp-bij-schulden/'));
  expect(debts.map(({ inhoud }) => inhoud.werkgebied?.gemeenten)).toEqual([['GM0518'], ['GM0344'], ['GM0355']]);
});

test('OWMS writes a municipality that shares its name with a province otherwise', () => {
  expect(utrecht('leerlingenvervoer')?.organisatie.naam).toBe('Gemeente Utrecht');
});

test('a page that names two products has the categories of both, and no thema beside its category', () => {
  expect(utrecht('wmo-ondersteuning-thuis')).toMatchObject({
    categorieen: ['wijkverpleging', 'huishoudelijke-hulp'],
    producten: [{ upl: `${OWMS}wmo-voorziening` }, { upl: `${OWMS}thuiszorg` }],
    wetten: ['wmo-2015', 'zvw'],
  });
});

test('help for entrepreneurs stays, also when it is for them alone', () => {
  expect(utrecht('bbz-hulp-voor-zelfstandigen-met-weinig-inkomen')?.categorieen).toContain('hulp-voor-ondernemers');
});

test('what is left out is counted with its reason', () => {
  expect(weggelaten).toEqual({
    'product buiten de sociale kaart': 13,
    'alleen voor ondernemers': 1,
    'pagina in een andere taal': 1,
  });
});

test('a product that is not in the file refuses the record, unless the page has another that is', () => {
  const unknown = issues.filter(({ code }) => code === 'product-onbekend');
  expect(unknown.map(({ niveau, sleutel, waarde }) => [niveau, sleutel, waarde])).toEqual([
    ['fout', page('utrecht', 'deelauto-voor-de-buurt'), 'deelauto buurtregeling'],
    ['waarschuwing', page('utrecht', 'jeugdtegoed-op-de-stadspas'), 'jeugdtegoed'],
  ]);
  expect(utrecht('deelauto-voor-de-buurt')).toBeUndefined();
  expect(utrecht('jeugdtegoed-op-de-stadspas')?.producten).toEqual([{ upl: `${OWMS}stadspas`, hoe: 'bron' }]);
});

/** What the mapping makes of the pages with these cells, each with one key. */
function mapped(...rows: Record<string, string>[]) {
  const base = {
    identifier: 'https://x.example/',
    title: 'Verzonnen',
    authority: 'Zeist',
    uniformeProductnaam: 'bijstand',
  };
  return mapRows(
    source,
    rows.map((cells, index) => ({ regel: index + 1, cellen: { ...base, ...cells } })),
  );
}
const codes = (result: ReturnType<typeof mapped>) => result.issues.map(({ niveau, code }) => `${niveau} ${code}`);

test.each([
  ['a URI that the list has, whatever the name', 'iets anders', `${OWMS}bijstand`, 'bijstand'],
  ['an older URI, and a name in other spacing', 'Bijzondere  bijstands-uitkering', `${OWMS}oud`, 'bijzBijstUitk'],
  ['a name with underscores and no URI', 'wmo_voorziening', '', 'wmo-voorziening'],
])('a product is found by %s', (_name, naam, uri, found) => {
  const result = mapped({ uniformeProductnaam: naam, 'uniformeProductnaam@resourceIdentifier': uri });
  expect(result.mapped[0]?.draft.producten).toEqual([{ upl: `${OWMS}${found}`, hoe: 'bron' }]);
});

test('a page that names no product is refused, and says so', () => {
  const result = mapped({ uniformeProductnaam: '' });
  expect([result.refused, codes(result)]).toEqual([['https://x.example/'], ['fout verplicht-leeg']]);
});

test('a page without a product is not passed over in silence because it is in another language', () => {
  expect(mapped({ uniformeProductnaam: 'onbekend iets', language: 'en' }).leftOut).toEqual({});
});

test.each([
  ['particulier', {}],
  ['ondernemer|particulier', {}],
  ['', {}],
  ['ondernemer', { 'alleen voor ondernemers': 1 }],
])('an audience of "%s" leaves out %j', (audience, leftOut) => {
  expect(mapped({ audience }).leftOut).toEqual(leftOut);
});

test('records of one page are one voorziening with the products of all', () => {
  const result = mapped({}, { uniformeProductnaam: 'stadspas' });
  expect(result.mapped[0]?.draft.categorieen).toEqual(['inkomensondersteuning', 'minimaregelingen']);
  expect(codes(result)).toEqual([]);
});

test('another way to apply is reported, and not taken for online', () => {
  const result = mapped({ onlineAanvragen: 'eherkenning' });
  expect(result.mapped[0]?.draft.contactvormen).toEqual([]);
  expect(codes(result)).toEqual(['waarschuwing onbekend-label']);
});
