import { expect, test } from '@jest/globals';
import { readRow } from '../src/map/read-row.ts';

const row = (cellen: Record<string, string>, kolommen: 'vast' | 'ijl' = 'vast') =>
  readRow({ regel: 7, cellen }, kolommen);

test('a mandatory value is trimmed', () => {
  const { row: read, issues } = row({ NAAM: '  Buurthuis ' });
  expect(read.take('NAAM')).toBe('Buurthuis');
  expect(issues).toEqual([]);
});

test.each([
  ['empty', { NAAM: '' }, 'verplicht-leeg'],
  ['one blank', { NAAM: ' ' }, 'verplicht-leeg'],
  ['not there', {}, 'kolom-ontbreekt'],
])('a mandatory value that is %s is a fout with line and column', (_name, cellen, code) => {
  const { row: read, issues } = row(cellen);
  expect(read.take('NAAM')).toBe('');
  expect(issues).toEqual([expect.objectContaining({ niveau: 'fout', code, regel: 7, veld: 'NAAM' })]);
});

test('in a table a column that is gone is a fout, also when its value is optional', () => {
  const { row: read, issues } = row({}, 'vast');
  expect(read.maybe('WEBSITE')).toBeUndefined();
  expect(issues).toEqual([expect.objectContaining({ niveau: 'fout', code: 'kolom-ontbreekt', veld: 'WEBSITE' })]);
});

test('among tags an absent one is not stated, and a mandatory one is still a fout', () => {
  const { row: read, issues } = row({}, 'ijl');
  expect(read.maybe('website')).toBeUndefined();
  expect(issues).toEqual([]);
  read.take('name');
  expect(issues).toEqual([expect.objectContaining({ code: 'kolom-ontbreekt', veld: 'name' })]);
});

test('a label is looked up as it is written; an unknown one lists the known', () => {
  const table = { Buurthuis: 'buurthuis', Inloop: 'inloop' };
  const { row: read, issues } = row({ SOORT: 'Buurthuis', ANDER: 'Kantine' });
  expect(read.lookup('SOORT', table)).toBe('buurthuis');
  expect(read.lookup('ANDER', table)).toBeUndefined();
  expect(issues).toEqual([
    expect.objectContaining({ code: 'onbekend-label', waarde: 'Kantine', melding: expect.stringContaining('Inloop') }),
  ]);
});

test('a word that every object knows is no known label', () => {
  const { row: read, issues } = row({ SOORT: 'constructor' });
  expect(read.lookup('SOORT', { Buurthuis: 'buurthuis' })).toBeUndefined();
  expect(issues).toHaveLength(1);
});

test.each([
  ['huishoudelijke-hulp', ['huishoudelijke-hulp']],
  ['Huishoudelijke hulp', ['huishoudelijke-hulp']],
  ['HUISHOUDELIJKE HULP', ['huishoudelijke-hulp']],
  ['inloop | Samen eten|', ['inloop', 'samen-eten']],
  ['inloop|Inloop', ['inloop']],
])('%j is read as codes without regard to case', (cell, expected) => {
  const { row: read, issues } = row({ categorieen: cell });
  expect(read.codes('categorieen', 'categorie')).toEqual(expected);
  expect(issues).toEqual([]);
});

test('accents do not count in a label', () => {
  const { row: read } = row({ categorieen: 'Cliëntondersteuning|clientondersteuning' });
  expect(read.codes('categorieen', 'categorie')).toEqual(['clientondersteuning']);
});

test('an empty list is not stated, which is another thing than none', () => {
  const { row: read } = row({ doelgroepen: ' ' });
  expect(read.codes('doelgroepen', 'doelgroep')).toBeUndefined();
});

test('an unknown code is a fout that says what would be right, and keeps the others', () => {
  const { row: read, issues } = row({ wetten: 'wmo-2015|wmo' });
  expect(read.codes('wetten', 'wet')).toEqual(['wmo-2015']);
  expect(issues).toEqual([
    expect.objectContaining({ niveau: 'fout', code: 'onbekend-label', veld: 'wetten', regel: 7, waarde: 'wmo' }),
  ]);
});

test('a label of a megabyte is not compared with every code letter by letter', () => {
  const { row: read, issues } = row({ categorieen: 'wmo '.repeat(250_000) });
  const before = process.cpuUsage();
  expect(read.codes('categorieen', 'categorie')).toEqual([]);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  expect(issues).toHaveLength(1);
});

test('a value that may be personal is not shown in an issue', () => {
  const { row: read, issues } = row({ soort: 'bel jan.jansen@voorbeeldstad.example' });
  read.code('soort', 'soort');
  expect(issues[0]?.waarde).not.toContain('jan.jansen');
});

test('what a mapping reports is cut and without personal data, whatever the mapping', () => {
  const { row: read, issues } = row({});
  const issue = { niveau: 'waarschuwing', code: 'product-onbekend', melding: 'Beoordeel dit product.' };
  read.report({ ...issue, waarde: `jan.jansen@voorbeeldstad.example ${'x'.repeat(500)}` });
  read.report(issue);
  expect(issues[0]?.waarde).toMatch(/^…@.{198}$/);
  expect(issues[1]).toEqual({ ...issue, regel: 7 });
});

test('every column that was asked for is touched, and no other', () => {
  const { row: read, touched } = row({ a: '1', b: '2', soort: 'aanbod', d: '4' });
  read.take('a');
  read.maybe('b');
  read.code('soort', 'soort');
  read.has('d');
  expect([...touched]).toEqual(['a', 'b', 'soort']);
});
