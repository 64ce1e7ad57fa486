import { expect, test } from '@jest/globals';
import { cleanPostcode, postcodeArea } from '@sociale-kaart/stages/clean/place/postcode';

test.each([
  ['9406 NN', '9406NN', undefined],
  ['3701   HS', '3701HS', undefined],
  ['2517KK', '2517KK', undefined],
  ['3701  hs', '3701HS', 'opmerking waarde-hersteld'],
  ['3701-HS', '3701HS', 'opmerking waarde-hersteld'],
  ['NL-3701 HS', '3701HS', 'opmerking waarde-hersteld'],
  ['3701', undefined, 'waarschuwing postcode-ongeldig'],
  ['0701 HS', undefined, 'waarschuwing postcode-ongeldig'],
  ['B-1000', undefined, 'waarschuwing postcode-ongeldig'],
  [' ', undefined, undefined],
])('%j is read as %j', (text, expected, issue) => {
  const { value, issues } = cleanPostcode(text, 'adres.postcode');
  expect(value).toBe(expected);
  expect(issues.map(({ niveau, code }) => `${niveau} ${code}`)).toEqual(issue === undefined ? [] : [issue]);
});

test('four digits name an area, although they are no postcode of an address', () => {
  expect(postcodeArea('3701')).toBe('3701');
  expect(postcodeArea('3701-hs')).toBe('3701HS');
  expect(postcodeArea('onbekend')).toBeUndefined();
});
