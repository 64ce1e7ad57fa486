import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import source from '../national/duo-bo.ts';
import voSource from '../national/duo-vo.ts';
import { demoGeography } from './demo-geography.ts';

const folder = fixtureFolder('duo-bo');
const body = readFileSync(join(folder, 'bodies/02.-alle-schoolvestigingen-basisonderwijs.csv'));
const { records, issues } = await runFixture(source, { folder, geography: demoGeography() });
const record = (sleutel: string) => records.find((one) => one.sleutel === sleutel)?.inhoud;
const address = (sleutel: string) => record(sleutel)?.locaties[0]?.adres;
const columns = (file: Buffer) => file.toString('latin1').split('\r\n', 1)[0]?.split(';');

test('the fixture is in the form of the file: windows-1252, every line ended with CRLF', () => {
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body)).toThrow();
  const lines = body.toString('latin1').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.every((line) => line.endsWith('\r'))).toBe(true);
});

test('the columns are those of voortgezet onderwijs without the structure', () => {
  const vo = readFileSync(join(fixtureFolder('duo-vo'), 'bodies/02.-alle-vestigingen-vo.csv'));
  expect(columns(body)).toEqual(columns(vo)?.filter((name) => name !== 'ONDERWIJSSTRUCTUUR'));
});

test('what DUO is and what is not used of its files is the same for both kinds of school', () => {
  const shared = ({ bron, sleutel, negeer }: typeof source) => [
    bron.beheerder,
    bron.licentie,
    bron.naamsvermelding,
    sleutel,
    negeer,
  ];
  expect(shared(source)).toEqual(shared(voSource));
});

test('a primary school is for the ages of the law, and says its denomination', () => {
  expect(record('98ZB00')).toMatchObject({
    categorieen: ['basisonderwijs'],
    doelgroepen: ['kinderen'],
    leeftijd: { van: 4, tot: 12 },
    wetten: ['onderwijswetten'],
    omschrijving: 'Denominatie: Rooms-Katholiek.',
    organisatie: { brin: '98ZB' },
  });
});

test('every school of the fixture is named as invented', () => {
  expect(records.map(({ inhoud }) => inhoud.naam).filter((naam) => !/verzonnen/i.test(naam))).toEqual([]);
});

test('in a postcode area of two municipalities the number of the municipality decides', () => {
  const inArea = ['98ZH00', '98ZH01'].map(address);
  expect(inArea.map((one) => one?.postcode?.slice(0, 4))).toEqual(['3704', '3704']);
  expect(inArea.map((one) => one?.gemeente)).toEqual(['GM0355', 'GM0310']);
});

test.each([
  ['98ZU00', "'s-Gravenhage", 'GM0518'],
  ['98YC00', 'Dokkum', 'GM1970'],
  ['98YE00', 'Weesp', 'GM0363'],
  ['98YB00', 'Proefdorp', 'GM0000'],
])('%s lies in %s, %s', (sleutel, plaats, gemeente) => {
  expect(address(sleutel)).toMatchObject({ plaats, gemeente });
});

test.each([
  ['98ZA01', { huisnummer: 3, huisletter: 'A' }],
  ['98ZD00', { huisnummer: 5, toevoeging: '7' }],
  ['98ZK00', { huisnummer: 60, toevoeging: 'BIS' }],
])('the house number of %s is taken apart', (sleutel, parts) => {
  expect(address(sleutel)).toMatchObject(parts);
});

test('one space is not stated', () => {
  expect(record('98ZA01')?.contact).toBeUndefined();
});

test('a mobile number is dropped and counted, without the number', () => {
  expect(record('98YL00')?.contact).not.toHaveProperty('telefoon');
  const issue = issues.find(({ code }) => code === 'persoonsgegevens-verwijderd');
  expect(issue).toMatchObject({ sleutel: '98YL00', veld: 'contact.telefoon' });
  expect(issue).not.toHaveProperty('waarde');
});
