import { expect, test } from '@jest/globals';
import { cleanDate } from '@sociale-kaart/stages/clean/value/date';

test.each([
  ['2026-11-21', '2026-11-21', undefined],
  ['2026-11-21T10:00:00Z', '2026-11-21', undefined],
  ['21-11-2026', '2026-11-21', undefined],
  [' 01-02-2026 ', '2026-02-01', undefined],
  ['1-2-2026', '2026-02-01', 'waarde-hersteld'],
  ['29-02-2024', '2024-02-29', undefined],
  ['29-02-2026', undefined, 'datum-ongeldig'],
  ['2026-13-01', undefined, 'datum-ongeldig'],
  ['1/2/2026', undefined, 'datum-ongeldig'],
  ['21-11-26', undefined, 'datum-ongeldig'],
  ['46347', undefined, 'datum-ongeldig'],
  ['', undefined, undefined],
])('%j is read as %j', (text, expected, code) => {
  const { value, issues } = cleanDate(text, 'geldig.van');
  expect(value).toBe(expected);
  expect(issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
});
