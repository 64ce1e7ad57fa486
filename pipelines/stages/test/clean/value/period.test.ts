import { expect, test } from '@jest/globals';
import { cleanDate } from '@sociale-kaart/stages/clean/value/date';
import { cleanPeriod } from '@sociale-kaart/stages/clean/value/period';

test.each([
  [
    { van: '1-1-2026', tot: '31-12-2026' },
    { van: '2026-01-01', tot: '2026-12-31' },
  ],
  [{ tot: '31-12-2026' }, { tot: '2026-12-31' }],
  [{}, undefined],
  [undefined, undefined],
])('%j is the period %j', (period, expected) => {
  expect(cleanPeriod(period, 'geldig', cleanDate).value).toEqual(expected);
});

test('an end before the beginning leaves out both, and is reported', () => {
  const { value, issues } = cleanPeriod({ van: '2026-12-31', tot: '2026-01-01' }, 'geldig', cleanDate);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'periode-omgekeerd', veld: 'geldig', waarde: '2026-12-31 tot 2026-01-01' }]);
});
