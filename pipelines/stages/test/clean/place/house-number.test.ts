import { expect, test } from '@jest/globals';
import { cleanHouseNumber } from '@sociale-kaart/stages/clean/place/house-number';

test.each([
  ['202', undefined, { huisnummer: 202 }],
  ['2 ', undefined, { huisnummer: 2 }],
  ['7-A', undefined, { huisnummer: 7, huisletter: 'A' }],
  ['38D', undefined, { huisnummer: 38, huisletter: 'D' }],
  ['38 d', undefined, { huisnummer: 38, huisletter: 'D' }],
  ['12 bis', undefined, { huisnummer: 12, toevoeging: 'bis' }],
  ['12-14', undefined, { huisnummer: 12, toevoeging: '14' }],
  ['12 A-2', undefined, { huisnummer: 12, huisletter: 'A', toevoeging: '2' }],
  ['12A2', undefined, { huisnummer: 12, huisletter: 'A', toevoeging: '2' }],
  ['12 hs', undefined, { huisnummer: 12, toevoeging: 'hs' }],
  ['12,0', undefined, { huisnummer: 12 }],
  ['12', 'A', { huisnummer: 12, huisletter: 'A' }],
  ['12', 'bis', { huisnummer: 12, toevoeging: 'bis' }],
  ['12A', 'bis', { huisnummer: 12, huisletter: 'A', toevoeging: 'bis' }],
  [undefined, undefined, undefined],
  [' ', ' ', undefined],
])('number %j with addition %j is %j', (text, toevoeging, expected) => {
  expect(cleanHouseNumber(text, toevoeging, 'adres.huisnummer')).toEqual({ value: expected, issues: [] });
});

test.each([
  ['nabij de kerk', undefined],
  ['0', undefined],
  [undefined, 'bis'],
])('number %j with addition %j cannot be read', (text, toevoeging) => {
  const { value, issues } = cleanHouseNumber(text, toevoeging, 'adres.huisnummer');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'adres-onvolledig' }]);
});

test('an addition that is too long is cut, and the number stays', () => {
  const { value, issues } = cleanHouseNumber('12', 'ingang aan de achterzijde', 'adres.huisnummer');
  expect(value).toEqual({ huisnummer: 12, toevoeging: 'ingang aan de…' });
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'tekst-ingekort' }]);
});
