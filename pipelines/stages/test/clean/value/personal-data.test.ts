import { expect, test } from '@jest/globals';
import { removePersonalData } from '@sociale-kaart/stages/clean/value/personal-data';

test.each([
  ['Bel Jan op 06-12345678.', 'Bel Jan op.'],
  ['Bel 06 12 34 56 78 of +31 6 12345678', 'Bel of'],
  ['Bel (06) 123 45 678 of 0031612345678', 'Bel of'],
  ['Bel +31(0)612345678', 'Bel'],
  ['Mail jan.jansen@welzijn.nl of kom langs', 'Mail of kom langs'],
  ['Mail wijkteam@gmail.com (Ria)', 'Mail (Ria)'],
  ['BSN 123456782 en 1234.56.782', 'BSN en'],
])('%j loses what tells of a person', (text, expected) => {
  const { value, issues } = removePersonalData(text, 'omschrijving');
  expect(value).toBe(expected);
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'persoonsgegevens-verwijderd', veld: 'omschrijving' }]);
  expect(issues[0]).not.toHaveProperty('waarde');
});

test.each([
  'Bel 030 234 56 78 of 0800-8115, of mail info@welzijn.nl',
  'Mail wijkteam.noord@gemeente.nl of st.joris@stjoris.nl',
  'Nummer 123456789 voldoet niet aan de elfproef',
  'Van 2006 tot 2026, 06 huizen, € 123.456.782,50',
  'Dossier 1234567820 is te lang',
])('%j is left alone', (text) => {
  expect(removePersonalData(text, 'omschrijving')).toEqual({ value: text, issues: [] });
});
