import { expect, test } from '@jest/globals';
import { cleanBrin } from '@sociale-kaart/stages/clean/value/brin';

test.each([
  ['18BR', '18BR'],
  ['18br', '18BR'],
  ['18BR00', '18BR'],
  ['', undefined],
])('%j is read as %j', (text, expected) => {
  expect(cleanBrin(text, 'organisatie.brin')).toEqual({ value: expected, issues: [] });
});

test('what is no BRIN is left out and reported', () => {
  const { value, issues } = cleanBrin('BR18', 'organisatie.brin');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'brin-ongeldig', waarde: 'BR18' }]);
});
