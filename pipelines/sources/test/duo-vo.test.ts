import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import source from '../national/duo-vo.ts';
import { demoGeography } from './demo-geography.ts';

const folder = fixtureFolder('duo-vo');
const { records, issues } = await runFixture(source, { folder, geography: demoGeography() });
const record = (sleutel: string) => records.find((one) => one.sleutel === sleutel)?.inhoud;
const address = (sleutel: string) => record(sleutel)?.locaties[0]?.adres;

test('the fixture is in the form of the file: windows-1252, every line ended with CRLF', () => {
  const body = readFileSync(join(folder, 'bodies/02.-alle-vestigingen-vo.csv'));
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body)).toThrow();
  const lines = body.toString('latin1').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.every((line) => line.endsWith('\r'))).toBe(true);
});

test('letters of windows-1252 arrive as they were meant', () => {
  expect(record('99ZH00')?.naam).toBe('Verzonnen Collège Sint-André – locatie ’t Zuid');
});

test('one space is not stated', () => {
  expect(record('18BR01')?.contact).toBeUndefined();
});

test.each([
  ['99ZF00', "'s-Gravenhage", 'GM0518'],
  ['99ZG00', 'Dokkum', 'GM1970'],
  ['02EB07', 'Beilen', 'GM1731'],
  ['99ZV00', 'Voorbeeldstad', 'GM0000'],
])('%s lies in %s, %s', (sleutel, plaats, gemeente) => {
  expect(address(sleutel)).toMatchObject({ plaats, gemeente });
});

test('a municipality that ended is read as its successor', () => {
  expect(address('99ZJ00')?.gemeente).toBe('GM0363');
  expect(issues).toContainEqual(expect.objectContaining({ code: 'gemeente-vervallen', sleutel: '99ZJ00' }));
});

test('a house number is taken apart', () => {
  expect(address('06DT00')).toMatchObject({ huisnummer: 7, huisletter: 'A' });
});

test('a telephone number where the website should be is not a website', () => {
  expect(record('19IW02')?.contact).not.toHaveProperty('website');
  expect(issues).toContainEqual(expect.objectContaining({ code: 'url-ongeldig', sleutel: '19IW02', regel: 9 }));
});

test('vestigingen at one address are each a voorziening', () => {
  const atSingel = records.filter(({ inhoud }) => inhoud.locaties[0]?.adres.straat === 'Verzonnen Singel');
  expect(atSingel.map(({ sleutel }) => sleutel)).toEqual(['99ZA00', '99ZA01']);
});

test('the school and its group of ages are stated, because the law does', () => {
  expect(record('18BR00')).toMatchObject({
    categorieen: ['voortgezet-onderwijs'],
    doelgroepen: ['jongeren'],
    leeftijd: { van: 12, tot: 18 },
    organisatie: { brin: '18BR' },
  });
});
