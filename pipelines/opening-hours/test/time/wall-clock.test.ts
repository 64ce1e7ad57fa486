import { expect, test } from '@jest/globals';
import { dayOfWeek, momentOf, wallClock } from '@sociale-kaart/opening-hours/time/wall-clock';
import fc from 'fast-check';

const at = (datum: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { datum, minuut: hour * 60 + minute };
};

test.each([
  ['2026-11-21T13:05:59Z', '2026-11-21', '14:05'],
  ['2026-07-01T22:30:00Z', '2026-07-02', '00:30'],
  ['2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
  ['2026-03-29T00:59:00Z', '2026-03-29', '01:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
  ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
])('at %s it is %s %s in the Netherlands', (moment, datum, time) => {
  expect(wallClock(new Date(moment))).toEqual(at(datum, time));
});

test.each([
  ['2026-11-21', '14:05', '2026-11-21T13:05:00.000Z'],
  ['2026-07-01', '24:00', '2026-07-01T22:00:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], // is skipped: half past three
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], // comes twice: the first
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('%s %s is the moment %s', (datum, time, moment) => {
  expect(momentOf(at(datum, time)).toISOString()).toBe(moment);
});

test('the moment of what a clock shows is that moment, but for the hour that comes twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2020) / 60_000, max: Date.UTC(2040) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = new Date(minute * 60_000);
      const late = moment.getTime() - momentOf(wallClock(moment)).getTime();
      expect([0, 3_600_000]).toContain(late);
    }),
    { numRuns: 1_000 },
  );
});

test('a week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(dayOfWeek)).toEqual([0, 5, 6]);
});
