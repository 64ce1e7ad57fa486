import { expect, test } from '@jest/globals';
import { dutchFromOsm, dutchFromWeek } from '@sociale-kaart/stages/clean/opening-hours/dutch-from-week';
import { osmFromWeek } from '@sociale-kaart/stages/clean/opening-hours/osm-from-week';
import { isOsmOpeningHours } from '@sociale-kaart/stages/clean/opening-hours/osm-syntax';
import { readDutch } from '@sociale-kaart/stages/clean/opening-hours/read-dutch';
import { isSound, type Week } from '@sociale-kaart/stages/clean/opening-hours/week';
import { weekFromOsm } from '@sociale-kaart/stages/clean/opening-hours/week-from-osm';
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
      expect(readDutch(dutchFromWeek(week))).toEqual(week);
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
  [
    'Mo-Fr 09:00-12:30,13:00-17:00; Sa 10:00-12:00; PH off',
    'maandag t/m vrijdag 9.00-12.30 en 13.00-17.00 uur; zaterdag 10.00-12.00 uur; niet op feestdagen',
  ],
  ['Mo,Tu,We,Fr 09:00-17:00', 'maandag t/m woensdag en vrijdag 9.00-17.00 uur'],
  ['Mo-Su 08:00-22:00', 'dagelijks 8.00-22.00 uur'],
  ['24/7', '24 uur per dag, 7 dagen per week'],
  ['Mo-Fr 09:00-17:00; We off', 'maandag, dinsdag, donderdag en vrijdag 9.00-17.00 uur'],
  ['Tu[1] 10:00-12:00', undefined],
  ['Mo-Fr 09:00-17:00 "op afspraak"', undefined],
  ['PH off', undefined],
  ['Mo 09:00-25:00', undefined],
])('%j in Dutch is %j', (osm, dutch) => {
  expect(dutchFromOsm(osm)).toBe(dutch);
});
