import { expect, test } from '@jest/globals';
import { removePersonalData } from '@sociale-kaart/stages/clean/value/personal-data';

test.each([
  ['Bel Jan op 06-12345678.', 'Bel Jan op.'],
  ['Bel 06 12 34 56 78 of +31 6 12345678', 'Bel of'],
  ['Bel (06) 123 45 678 of 0031612345678', 'Bel of'],
  ['Bel +31(0)612345678', 'Bel'],
  ['Mail jan.jansen@welzijn.nl of kom langs', 'Mail of kom langs'],
  ['Mail wijkteam@gmail.com (Ria)', 'Mail (Ria)'],
  ['Bel 06–12345678 of 06 – 12 34 56 78', 'Bel of'],
  ['Bel 06\u201112345678 of 06_12345678', 'Bel of'],
  ['Bel 06\u221212345678, (0)6 12345678', 'Bel,'],
  ['Bel 0 6 12 34 56 78 of +31(6)12345678', 'Bel of'],
  ['Bel 31612345678 of 31 (0)6 - 12 34 56 78', 'Bel of'],
  ['Bel (06-12345678) of 06-12345678/06-87654321', 'Bel of /'],
  ['Bel 06-12345678 9.00-17.00 uur, 0800-8115 of 06 12345678', 'Bel 9.00-17.00 uur, 0800-8115 of'],
  ['Sinds 06-12-2026 op 06-12345678', 'Sinds 06-12-2026 op'],
  ['BSN-111222333, 111–222–333', 'BSN-,'],
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
  'Op 06-12-2026 10.00 uur, 1-06-2026 10.00 uur of 2026-06-12 10.00-12.00 uur',
  'Ma 06.00-12.00 13.00-17.00 uur, di 06.30 – 12.00 13.00 – 17.00 uur',
  'Tel. 088 061 23 45 / 088 061 23 46, of 030-234 06 12 / 030-234 06 13',
  'Bel 030-2345678 31 uur per week', // 234567831 passes the test of the BSN
  'Bel +31 70 205 25 90 of +31 (0)88 000 03 02', // 702052590 and 880000302 pass it as well
  'KvK 06123456, postcode 1206 AB 06, IBAN NL91 ABNA 0417 1643 00',
  'Kinderen 0-6 (2026-2027), van 0 tot 6 jaar, groep 0/6 1234 5678',
])('%j is left alone', (text) => {
  expect(removePersonalData(text, 'omschrijving')).toEqual({ value: text, issues: [] });
});
