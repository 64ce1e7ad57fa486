import { expect, test } from '@jest/globals';
import { cleanKvk } from '@sociale-kaart/stages/clean/value/kvk';

test.each([
  ['01124747', '01124747', undefined],
  ['1124747', '01124747', 'opmerking waarde-hersteld'],
  ['765 43 210', '76543210', undefined],
  ['1,12E+07', undefined, 'fout getal-verminkt'],
  ['171852830000', undefined, 'waarschuwing kvk-ongeldig'],
  ['000000000000', undefined, 'waarschuwing kvk-ongeldig'],
  ['00000000', undefined, 'waarschuwing kvk-ongeldig'],
  ['112474', undefined, 'waarschuwing kvk-ongeldig'],
  ['onbekend', undefined, 'waarschuwing kvk-ongeldig'],
  [' ', undefined, undefined],
])('%j is read as %j', (text, expected, issue) => {
  const { value, issues } = cleanKvk(text, 'organisatie.kvkNummer');
  expect(value).toBe(expected);
  expect(issues.map(({ niveau, code }) => `${niveau} ${code}`)).toEqual(issue === undefined ? [] : [issue]);
});

test('a number of twelve digits is told to be a vestigingsnummer', () => {
  const { issues } = cleanKvk('000009180168', 'organisatie.kvkNummer');
  expect(issues[0]?.melding).toContain('vestigingsnummer');
});
