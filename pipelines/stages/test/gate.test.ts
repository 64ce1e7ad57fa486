import { expect, test } from '@jest/globals';
import type { SourceRecord } from '../src/catalogue.ts';
import { gate } from '../src/gate.ts';
import type { Expectations } from '../src/source.ts';

function record(index: number, inhoud: Partial<SourceRecord['inhoud']> = {}): SourceRecord {
  const content: SourceRecord['inhoud'] = {
    soort: 'aanbod',
    naam: `Verzonnen ${index}`,
    organisatie: { naam: 'Verzonnen' },
    categorieen: ['inloop'],
    locaties: [],
    status: { code: 'actief' },
    ...inhoud,
  };
  return { sleutel: String(index), sha256: '', inhoud: content };
}

function codes(verwacht: Partial<Expectations>, records: SourceRecord[], afgekeurd = 0): string[] {
  const aantallen = { gelezen: records.length + afgekeurd, geldig: records.length, afgekeurd };
  return gate({ verwacht: { min: 1, max: 100, ...verwacht }, aantallen, records }).map(({ code }) => code);
}

const records = (count: number) => Array.from({ length: count }, (_, index) => record(index));

test.each([
  [9, ['te-weinig-records']],
  [10, []],
  [20, []],
  [21, ['te-veel-records']],
])('%i records where 10 to 20 are expected', (count, expected) => {
  expect(codes({ min: 10, max: 20 }, records(count))).toEqual(expected);
});

test('a run without a single record is held', () => {
  expect(codes({ vulgraad: { omschrijving: 1 } }, [])).toEqual(['te-weinig-records']);
});

test.each([
  [95, 5, undefined, []],
  [94, 6, undefined, ['te-veel-afgekeurd']],
  [94, 6, 0.1, []],
  [99, 1, 0, ['te-veel-afgekeurd']],
])('%i good and %i refused, of which %p may be', (good, refused, maxAfgekeurd, expected) => {
  expect(codes({ maxAfgekeurd }, records(good), refused)).toEqual(expected);
});

test.each([
  ['omschrijving', 0.5, []],
  ['omschrijving', 0.51, ['vulgraad-te-laag']],
  ['locaties.adres.postcode', 0.5, []],
  ['locaties.adres.postcode', 0.75, ['vulgraad-te-laag']],
  ['contact.telefoon', 0.01, ['vulgraad-te-laag']],
])('%s is stated in half of the records at most, and %d is expected', (path, least, expected) => {
  const without = { id: '1', adres: { plaats: 'Zeist' } };
  const adres = { plaats: 'Zeist', postcode: '3701AA' };
  const filled = record(1, { omschrijving: 'Tekst', locaties: [without, { id: '2', adres }] });
  expect(codes({ vulgraad: { [path]: least } }, [filled, record(2, { locaties: [without] })])).toEqual(expected);
});

test('each objection says what was found and what was expected', () => {
  const aantallen = { gelezen: 3, geldig: 1, afgekeurd: 2 };
  const issues = gate({ verwacht: { min: 2, max: 9 }, aantallen, records: records(1) });
  expect(issues.map(({ melding }) => melding)).toEqual([
    'Er zijn 1 goede records; verwacht zijn er minstens 2.',
    'Afgekeurd zijn 2 van 3 records; het mag hoogstens 5 % zijn.',
  ]);
});
