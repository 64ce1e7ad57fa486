import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import { parseSnapshot } from '@sociale-kaart/stages/parse';
import { readSnapshot } from '@sociale-kaart/stages/snapshot/read-snapshot';
import source from '../national/lrk.ts';
import { demoGeography } from './demo-geography.ts';

const folder = fixtureFolder('lrk');
const body = readFileSync(join(folder, 'bodies/export_opendata_lrk.csv'));
const result = await runFixture(source, { folder, geography: demoGeography() });
const record = (number: number) =>
  result.records.find(({ sleutel }) => sleutel === `9990000${String(number).padStart(2, '0')}`)?.inhoud;

test('the fixture is in the form of the file: windows-1252, 35 columns, every line ended with CRLF', () => {
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body)).toThrow();
  const lines = body.toString('latin1').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.every((line) => line.endsWith('\r'))).toBe(true);
  expect(lines[0]?.split(';')).toHaveLength(35);
});

test('a KDV and a BSO of one holder at one address are two, with their own category and age', () => {
  expect(record(1)).toMatchObject({ categorieen: ['kinderopvang'], leeftijd: { van: 0, tot: 4 } });
  expect(record(2)).toMatchObject({ categorieen: ['buitenschoolse-opvang'], leeftijd: { van: 4, tot: 12 } });
  expect(record(1)?.organisatie).toEqual(record(2)?.organisatie);
});

test('voorschoolse educatie is a second category; a crèche of parents says so', () => {
  expect(record(3)?.categorieen).toEqual(['kinderopvang', 'voorschoolse-educatie']);
  expect(record(11)?.omschrijving).toBe('Aantal kindplaatsen: 60. Dit is een ouderparticipatiecrèche.');
});

test('what is no childcare to choose is left out, with the reason', () => {
  expect(result.weggelaten).toEqual({
    'gastouder thuis': 3,
    'gastouderbureau: bemiddelt, vangt zelf niet op': 3,
    'peuterspeelzaal: soort die sinds 2018 niet meer bestaat': 1,
    uitgeschreven: 8,
  });
});

test.each([
  ['type_oko', 'IKO'],
  ['status', 'Geschorst'],
])('an unknown %s refuses the record', (veld, waarde) => {
  expect(result.issues).toContainEqual(
    expect.objectContaining({ niveau: 'fout', code: 'onbekend-label', veld, waarde }),
  );
});

test('nothing of a host parent is kept, not in an issue either', async () => {
  const rows = await fixtureRows();
  const kept = JSON.stringify(result);
  const atHome = rows.filter(({ cellen }) => cellen.type_oko === 'VGO');
  expect(atHome).toHaveLength(4);
  const told = atHome.flatMap(({ cellen }) => [cellen.actuele_naam_oko, cellen.opvanglocatie_adres, cellen.lrk_url]);
  expect(told.filter((cell) => cell && kept.includes(cell))).toEqual([]);
  expect(kept).not.toMatch(/gastouder een|privéweg/i);
});

test('no contact person, no address of a holder, no mobile number and no personal address is kept', async () => {
  const rows = await fixtureRows();
  const kept = JSON.stringify(result);
  const persons = rows.flatMap(({ cellen }) => [cellen.contact_persoon, cellen.houder_adres]).filter(Boolean);
  expect(persons.length).toBeGreaterThan(50);
  expect(persons.filter((cell) => cell && kept.includes(cell))).toEqual([]);
  expect(kept).not.toMatch(/12345678|gmail|mailbox/);
  expect(record(31)?.contact?.telefoon?.nummer).toBe('+31880000398');
});

test.each([
  [30, 'Eenmanszaak'],
  [32, 'Natuurlijk persoon'],
  [33, 'no legal form'],
])('the holder of %i (%s) may be a person: the organisation has the name of the voorziening', (number) => {
  const { naam, organisatie } = record(number) ?? {};
  expect(organisatie).toMatchObject({ naam, afgeleid: 'ja' });
  expect(JSON.stringify(result)).not.toContain('Verzonnen-Houder');
});

test('an organisation has its name, form and number, the zero in front kept or put back', () => {
  expect(record(4)?.organisatie).toEqual({
    naam: 'Verzonnen Kinderopvang Oost B.V.',
    rechtsvorm: 'Besloten Vennootschap',
    kvkNummer: '01000102',
  });
  expect(record(46)?.organisatie).toEqual(record(4)?.organisatie);
});

test('a number of a vestiging that cannot be one is reported', () => {
  const odd = result.issues.filter(({ veld }) => veld === 'vestigingsnummer_houder');
  expect(odd.map(({ waarde }) => waarde)).toEqual(['000000000000', '000000000101', '000001010000']);
});

test.each([
  [3, { straat: 'Verzonnen Kerkpad', huisnummer: 12, huisletter: 'A', postcode: '3701ZB', gemeente: 'GM0355' }],
  [4, { straat: 'Verzonnen Boslaan', huisnummer: 40 }],
  [15, { postcode: '3526ZF', plaats: 'Nieuwegein', gemeente: 'GM0356' }],
  [21, { plaats: "'s-Gravenhage", gemeente: 'GM0518' }],
  [22, { plaats: "'s-Gravenhage", gemeente: 'GM0518' }],
])('the address of %i is taken apart', (number, address) => {
  expect(record(number)?.locaties[0]?.adres).toMatchObject(address);
});

test('apostrophes around a cell are taken off, and those of a name stay', () => {
  expect(record(1)?.contact).toMatchObject({
    email: 'info@kinderopvang.verzonnen.example',
    website: 'https://www.kinderopvang.verzonnen.example',
  });
  expect(record(42)?.contact).toBeUndefined();
  expect(record(24)?.naam).toBe("'t Verzonnen Nestje");
});

test('a place that is in the register before it opens is not yet open', () => {
  expect(record(51)?.geldig).toEqual({ van: '2027-08-01' });
});

async function fixtureRows() {
  return (await parseSnapshot(source, await readSnapshot(folder))).rows;
}
