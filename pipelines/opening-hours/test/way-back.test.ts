import { expect, test } from '@jest/globals';
import { dutchFromOsm } from '@sociale-kaart/opening-hours/dutch/dutch-from-osm';
import { readDutch } from '@sociale-kaart/opening-hours/dutch/read-dutch';
import { osmFromWeek } from '@sociale-kaart/opening-hours/osm/osm-from-week';
import { isOsmOpeningHours } from '@sociale-kaart/opening-hours/osm/osm-syntax';
import { weekFromOsm } from '@sociale-kaart/opening-hours/osm/week-from-osm';
import { isSound, type Week } from '@sociale-kaart/opening-hours/week';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';

/** Five minutes: the grain in which people write hours. Two or four different moments make one or two intervals. */
const moments = fc.uniqueArray(fc.integer({ min: 60, max: 287 }), { minLength: 2, maxLength: 5 });
const dayHours = moments.map((raw) => {
  const [a = 0, b = 0, c, d] = raw.map((moment) => moment * 5).sort((x, y) => x - y);
  return c === undefined || d === undefined
    ? [{ van: a, tot: b }]
    : [
        { van: a, tot: b },
        { van: c, tot: d },
      ];
});
/** Few different lists, so that days are alike as in life. */
const weeks: fc.Arbitrary<Week> = fc
  .array(dayHours, { minLength: 1, maxLength: 2 })
  .chain((lists) =>
    fc.record({
      days: fc.array(fc.constantFrom([], ...lists), { minLength: 7, maxLength: 7 }),
      closedOnHolidays: fc.boolean(),
    }),
  )
  .filter(isSound);

test('a week said in OpenStreetMap and in Dutch is read back as the same week', () => {
  fc.assert(
    fc.property(weeks, (week) => {
      expect(weekFromOsm(osmFromWeek(week))).toEqual(week);
      expect(readDutch(dutchFromOsm(osmFromWeek(week)) ?? '')).toEqual(week);
    }),
    { numRuns: 500 },
  );
});

test('what we write is OpenStreetMap syntax to the library, without a remark', () => {
  fc.assert(
    fc.property(weeks, (week) => isOsmOpeningHours(osmFromWeek(week))),
    { numRuns: 50 },
  );
});

test('the library is open exactly when we mean it', () => {
  const monday = new Date(2026, 1, 2); // a week without Dutch holidays, in the zone of the process
  fc.assert(
    fc.property(weeks, fc.nat(6), fc.nat(287), (week, day, moment) => {
      const minutes = moment * 5;
      const ours = week.days[day]?.some(({ van, tot }) => van <= minutes && minutes < tot) ?? false;
      const library = new OpeningHours(osmFromWeek(week), {
        lat: 52,
        lon: 5,
        address: { country_code: 'nl', state: '' },
      });
      const at = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day, 0, minutes);
      expect(library.getState(at)).toBe(ours);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['Mo,Tu,We,Fr 09:00-17:00', [0, 1, 2, 4]],
  ['Mo-Fr 09:00-17:00; We off', [0, 1, 3, 4]],
  ['Sa-Mo 09:00-17:00', [0, 5, 6]],
  ['Su,Mo 9:00-17:00', [0, 6]],
])('%s is open on days %j', (osm, expected) => {
  const days = weekFromOsm(osm)?.days ?? [];
  expect([...days.keys()].filter((day) => days[day]?.length)).toEqual(expected);
});

test.each(['Tu[1] 10:00-12:00', 'Mo-Fr 09:00-17:00 "op afspraak"', 'PH off', 'Mo 09:00-25:00', 'Mo 09:70-10:00', 'Mo'])(
  '%s is no plain week',
  (osm) => {
    expect(weekFromOsm(osm)).toBeUndefined();
  },
);
