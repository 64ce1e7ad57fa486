import { describe, expect, test } from '@jest/globals';
import { isHoliday, speaksOfHolidays } from '@sociale-kaart/opening-hours/time/holidays';
import { weekMinute } from '@sociale-kaart/opening-hours/time/week-minute';

describe('holidays', () => {
  /** The Algemene termijnenwet, article 3; Easter of 2026 is on 5 April, Koningsdag of 2025 is a day early for Sunday. */
  test.each([
    ['2026-01-01', true],
    ['2026-04-03', true],
    ['2026-04-06', true],
    ['2025-04-26', true],
    ['2026-04-27', true],
    ['2026-05-05', true],
    ['2026-05-14', true],
    ['2026-05-25', true],
    ['2026-12-25', true],
    ['2026-12-26', true],
    ['2026-04-05', false],
    ['2025-04-27', false],
    ['2026-12-05', false],
    ['2026-12-24', false],
    ['2026-12-31', false],
  ])('%s: %s', (datum, expected) => {
    expect(isHoliday(datum)).toBe(expected);
  });

  test.each([
    ['Mo-Fr 09:00-17:00', false],
    ['Mo-Fr 09:00-17:00; PH off', true],
    ['Su,PH 10:00-12:00', true],
    ['24/7', true],
  ])('%s speaks of them: %s', (expression, expected) => {
    expect(speaksOfHolidays(expression)).toBe(expected);
  });
});

const DAY = 1_440;

test.each([
  ['2026-11-16T08:00:00Z', 9 * 60, false],
  ['2026-11-22T22:59:00Z', 7 * DAY - 1, false],
  ['2026-11-22T23:00:00Z', 0, false],
  ['2026-12-24T23:00:00Z', 4 * DAY, true],
  ['2026-03-29T01:00:00Z', 6 * DAY + 3 * 60, false],
  ['2026-10-25T01:30:00Z', 6 * DAY + 2 * 60 + 30, false],
])('%s is minute %i of the week, on a holiday: %s', (moment, minuut, feestdag) => {
  expect(weekMinute(new Date(moment))).toEqual({ minuut, feestdag });
});
