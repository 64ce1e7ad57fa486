import { expect, test } from '@jest/globals';
import { safeValue } from '@sociale-kaart/stages/clean/safe-value';

test.each([
  ['ongeldig nummer 06-1234567', 'ongeldig nummer …'],
  ['612345678', '…'],
  ['31612345678', '…'],
  ['jan.jansen@', '…@'],
  ['jan jansen@gmail,com', 'jan …@gmail,com'],
  ['123456782', '…'],
  ['030-23456', '030-23456'],
])('an issue shows %j as %j', (value, expected) => {
  expect(safeValue(value)).toBe(expected);
});

test('of a long value nothing is shown that the cut went through', () => {
  expect(safeValue('0612345678, '.repeat(100))).not.toMatch(/\d/);
});

test('an issue shows at most 200 characters', () => {
  expect(safeValue('a'.repeat(500))).toHaveLength(200);
});
