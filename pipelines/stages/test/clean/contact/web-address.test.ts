import { expect, test } from '@jest/globals';
import { cleanWebAddress } from '@sociale-kaart/stages/clean/contact/web-address';

test.each([
  ['www.pro-assen.nl', 'https://www.pro-assen.nl'],
  ['http://WWW.Voorbeeld.NL/Pad', 'http://www.voorbeeld.nl/Pad'],
  ['//www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['http:/www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['https//www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['https://www.voorbeeld.nl/', 'https://www.voorbeeld.nl'],
  ['https://www.x.nl/pp/#/inzien/oko/test', 'https://www.x.nl/pp/#/inzien/oko/test'],
  ['café.nl', 'https://xn--caf-dma.nl'],
  ['-', undefined],
  ['', undefined],
])('%j is the address %j', (text, expected) => {
  const { value, issues } = cleanWebAddress(text, 'contact.website');
  expect(value).toBe(expected);
  expect(issues).toEqual([]);
  expect(cleanWebAddress(value, 'contact.website')).toEqual({ value, issues: [] });
});

test.each([
  'voorbeeld',
  'info@voorbeeld.nl',
  'ftp://voorbeeld.nl',
  'https://jan:geheim@voorbeeld.nl',
  'javascript:alert(1)',
  'https://127.0.0.1',
  'zie onze folder',
])('%j is refused', (text) => {
  const { value, issues } = cleanWebAddress(text, 'contact.website');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'url-ongeldig' }]);
});

test('a telephone number is told to belong elsewhere, and is not taken', () => {
  const { value, issues } = cleanWebAddress('0592-340973', 'contact.website');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([
    { code: 'url-ongeldig', melding: expect.stringContaining('veld telefoon'), waarde: '0592-340973' },
  ]);
});

test('the first of several addresses is kept, the others are reported', () => {
  const { value, issues } = cleanWebAddress('www.a.nl; www.b.nl', 'contact.website');
  expect(value).toBe('https://www.a.nl');
  expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'meerdere-waarden', waarde: 'https://www.b.nl' }]);
});
