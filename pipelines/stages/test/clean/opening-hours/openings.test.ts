import { expect, test } from '@jest/globals';
import { cleanOpenings } from '@sociale-kaart/stages/clean/opening-hours/openings';

const clean = (...openings: [waarvoor: string, tekst: string][]) =>
  cleanOpenings(
    openings.map(([waarvoor, tekst]) => ({ waarvoor, tekst })),
    'openingstijden',
  );

test('Dutch keeps its text beside the hours, OpenStreetMap syntax needs none', () => {
  expect(clean(['bezoek', ' ma t/m vr  9-17 uur '], ['telefoon', 'Mo-Fr 09:00-17:00'])).toEqual({
    value: [
      { waarvoor: 'bezoek', tijden: 'Mo-Fr 09:00-17:00', tekst: 'ma t/m vr 9-17 uur' },
      { waarvoor: 'telefoon', tijden: 'Mo-Fr 09:00-17:00' },
    ],
    issues: [],
  });
});

test('what cannot be read stays as text, with a remark', () => {
  const { value, issues } = clean(['inloop', 'alleen op afspraak']);
  expect(value).toEqual([{ waarvoor: 'inloop', tekst: 'alleen op afspraak' }]);
  expect(issues).toMatchObject([
    { niveau: 'opmerking', code: 'openingstijd-onleesbaar', veld: 'openingstijden.0.tekst' },
  ]);
});

test('a statement is kept once, an unknown purpose and an empty text not at all', () => {
  const { value, issues } = clean(
    ['bezoek', 'ma 9-12 uur'],
    ['bezoek', 'ma 9-12 uur'],
    ['fax', 'ma 9-12 uur'],
    ['chat', ' '],
  );
  expect(value).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual(['onbekend-label']);
});

test('hours are read the same again', () => {
  const first = clean(['bezoek', 'dagelijks 17.00-8.00 uur'], ['inloop', 'Tu[1] 10:00-12:00']);
  const again = clean(
    ...(first.value ?? []).map(({ waarvoor, tijden, tekst }): [string, string] => [waarvoor, tekst ?? tijden ?? '']),
  );
  expect(again).toEqual(first);
});
