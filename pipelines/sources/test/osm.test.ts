import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import { mapRows } from '@sociale-kaart/stages/map/map-rows';
import { readRow } from '@sociale-kaart/stages/map/read-row';
import source from '../national/osm.ts';
import { isIgnoredTag } from '../osm/ignored-tags.ts';
import { demoGeography } from './demo-geography.ts';

const { records, issues, weggelaten } = await runFixture(source, {
  folder: fixtureFolder('osm'),
  geography: demoGeography(),
});
const record = (sleutel: string) => records.find((one) => one.sleutel === sleutel)?.inhoud;

test.each([
  ['node/970314533', 'ALTV Zoetermeer', ['sportvereniging'], 'GM0637'],
  ['node/1670123982', 'YMCA', ['buurthuis'], 'GM0518'],
  ['node/2590936700', 'Residence Chateau', ['wonen-met-zorg'], 'GM0518'],
  ['relation/9900000005', 'Verzonnen Ziekenhuis Bezuidenhout', ['ziekenhuis'], 'GM0518'],
  ['way/9900000044', 'Verzonnen Verpleeghuis Den Dolder', ['wonen-met-zorg'], 'GM0355'],
])('%s is %s', (sleutel, naam, categorieen, gemeente) => {
  expect(record(sleutel)).toMatchObject({ naam, categorieen, locaties: [{ adres: { gemeente } }] });
});

test('a place without an address has its point, and the municipality of that', () => {
  const [locatie] = record('way/9900000049')?.locaties ?? [];
  expect(locatie).toMatchObject({
    adres: { gemeente: 'GM0355' },
    geometrie: { lat: 52.0719, lon: 5.2419, hoe: 'bron' },
  });
});

test('the operator is the organisation, and without one there is only the name', () => {
  expect(record('node/2590936700')?.organisatie).toEqual({ naam: 'Korian' });
  expect(record('node/1670123982')?.organisatie).toEqual({ naam: 'YMCA', afgeleid: 'ja' });
});

test('the day on which a mapper looked is a check by the source', () => {
  expect(record('node/1670123982')?.gecontroleerd).toEqual({ op: '2026-05-17', door: 'bron' });
  expect(record('node/1975187550')).not.toHaveProperty('gecontroleerd');
});

test('care that comes to the house is not a place to go to', () => {
  expect(record('node/2590925117')?.contactvormen).toEqual(['huisbezoek']);
});

test('mobile numbers and addresses of persons are not taken over', () => {
  expect(record('node/2590925117')?.contact).not.toHaveProperty('telefoon');
  expect(record('node/9900000025')).not.toHaveProperty('contact');
});

test('hours that leave a doubt stay text', () => {
  expect(record('node/2590942203')?.openingstijden).toEqual([{ waarvoor: 'bezoek', tekst: 'Mo-Fr' }]);
});

test('what is left out is counted with its reason', () => {
  expect(weggelaten).toEqual({
    'zonder naam': 1,
    'tribunaal of ambassade': 3,
    'geen categorie voor deze tags': 5,
    'niet meer in gebruik': 1,
    'opvang waarvan het adres geheim kan zijn': 1,
  });
  expect(record('node/2590910694')).toBeUndefined();
});

test('a tag that nobody has looked at is reported once', () => {
  const unknown = issues.filter(({ code }) => code === 'kolom-nieuw').map(({ veld }) => veld);
  expect(unknown).toEqual(['kitchen']);
});

/** What the mapping makes of an element with these tags. */
function mapped(tags: Record<string, string>) {
  const { mapped: drafts, leftOut } = mapRows(source, [
    { regel: 1, cellen: { '@id': 'node/1', name: 'Verzonnen', ...tags } },
  ]);
  return { draft: drafts[0]?.draft, reden: Object.keys(leftOut)[0] };
}

test.each([
  [{ name: 'Invented', 'name:nl': 'Verzonnen huis' }, { naam: 'Verzonnen huis' }],
  [{ 'contact:phone': '1', phone: '2' }, { contact: { telefoon: '2' } }],
  [{ url: 'a', 'contact:website': 'b' }, { contact: { website: 'b' } }],
  [{ description: 'Inloop voor ouderen' }, { omschrijving: 'Inloop voor ouderen' }],
  [{ description: 'A house for the elderly' }, { omschrijving: undefined }],
  [{ description: 'A house for all', 'description:nl': 'Huis voor allen' }, { omschrijving: 'Huis voor allen' }],
])('of %j it takes %j', (tags, taken) => {
  expect(mapped({ amenity: 'community_centre', ...tags }).draft).toMatchObject(taken);
});

test.each([
  [{ social_facility: 'shelter', 'social_facility:for': 'women' }, 'opvang waarvan het adres geheim kan zijn'],
  [
    { social_facility: 'shelter', 'social_facility:for': 'homeless; victim' },
    'opvang waarvan het adres geheim kan zijn',
  ],
  [{ social_facility: 'shelter', 'social_facility:for': 'homeless' }, undefined],
  [{ office: 'lawyer', name: 'Ambassade van Nergensland' }, 'tribunaal of ambassade'],
  [{ amenity: 'library', name: 'Bibliotheek Ambassade' }, undefined],
  [{ amenity: 'library', disused: 'yes' }, 'niet meer in gebruik'],
  [{ healthcare: 'laboratory' }, 'geen categorie voor deze tags'],
])('%j is left out for: %s', (tags, reden) => {
  expect(mapped(tags).reden).toBe(reden);
});

test('no tag that the mapping reads is ignored', () => {
  const { row, touched } = readRow({ regel: 1, cellen: { '@id': 'node/1', name: 'Verzonnen', club: 'music' } }, 'ijl');
  expect(source.map(row, [row])).toHaveProperty('naam', 'Verzonnen');
  expect([...touched].filter(isIgnoredTag)).toEqual([]);
});

test.each([
  ['name:fr', true],
  ['source:date', true],
  ['old_name', true],
  ['contact:facebook', true],
  ['addr:country', true],
  ['kitchen', false],
  ['sourcing', false],
])('whether a tag with key %s is known and not used: %p', (key, ignored) => {
  expect(isIgnoredTag(key)).toBe(ignored);
});
