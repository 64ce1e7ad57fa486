import { expect, test } from '@jest/globals';
import { cleanStreet } from '@sociale-kaart/stages/clean/place/street';

test.each([
  [{ straat: 'Eisenhowerlaan 53' }, { straat: 'Eisenhowerlaan', huisnummer: 53 }],
  [{ straat: 'Opvanglaan 2 ' }, { straat: 'Opvanglaan', huisnummer: 2 }],
  [
    { straat: 'Laan van Nieuw Oost-Indië 12 A-2' },
    { straat: 'Laan van Nieuw Oost-Indië', huisnummer: 12, huisletter: 'A', toevoeging: '2' },
  ],
  [
    { straat: 'Kerkstraat 12', toevoeging: 'bis' },
    { straat: 'Kerkstraat', huisnummer: 12, toevoeging: 'bis' },
  ],
  [{ straat: 'Mr Groen v Prinstererln' }, { straat: 'Mr Groen v Prinstererln' }],
  [{ straat: '1e Hogeweg' }, { straat: '1e Hogeweg' }],
  [
    { straat: 'Plein 1944', huisnummer: '7' },
    { straat: 'Plein 1944', huisnummer: 7 },
  ],
  [{ huisnummer: '7' }, { huisnummer: 7 }],
  [{ straat: '' }, undefined],
])('%j is %j', (parts, expected) => {
  expect(cleanStreet(parts, 'adres')).toEqual({ value: expected, issues: [] });
});

test('a number that cannot be read is reported, and the one behind the street used', () => {
  const { value, issues } = cleanStreet({ straat: 'Kerkstraat 12', huisnummer: 'zie boven' }, 'adres');
  expect(value).toEqual({ straat: 'Kerkstraat', huisnummer: 12 });
  expect(issues).toMatchObject([{ code: 'adres-onvolledig', veld: 'adres.huisnummer', waarde: 'zie boven' }]);
});
