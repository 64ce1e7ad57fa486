import { expect, test } from '@jest/globals';
import { cleanWhole } from '@sociale-kaart/stages/clean/value/number';

test.each([
  ['18', 18, undefined],
  [18, 18, undefined],
  ['0', 0, undefined],
  ['18,0', 18, 'opmerking waarde-hersteld'],
  ['18.5', undefined, 'waarschuwing getal-ongeldig'],
  ['18 jaar', undefined, 'waarschuwing getal-ongeldig'],
  ['-1', undefined, 'waarschuwing getal-ongeldig'],
  ['121', undefined, 'waarschuwing getal-ongeldig'],
  ['3,70E+03', undefined, 'fout getal-verminkt'],
  [1e21, undefined, 'fout getal-verminkt'],
  ['', undefined, undefined],
  [undefined, undefined, undefined],
])('%j is read as %j', (input, expected, issue) => {
  const { value, issues } = cleanWhole(input, 'leeftijd.van', 120);
  expect(value).toBe(expected);
  expect(issues.map(({ niveau, code }) => `${niveau} ${code}`)).toEqual(issue === undefined ? [] : [issue]);
});
