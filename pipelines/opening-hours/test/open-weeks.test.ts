import { expect, test } from '@jest/globals';
import { openWeeks } from '@sociale-kaart/opening-hours/open-weeks';
import { parseOsm, toLibrary } from '@sociale-kaart/opening-hours/osm/parsed';
import { isHoliday } from '@sociale-kaart/opening-hours/time/holidays';
import { dayOfWeek } from '@sociale-kaart/opening-hours/time/wall-clock';

const DAY = 1_440;
const nine = 9 * 60;
const five = 17 * 60;
const day = (place: number, van: number, tot: number) => [place * DAY + van, place * DAY + tot];
const workdays = [0, 1, 2, 3, 4].map((place) => day(place, nine, five));
const everyDay = (van: number, tot: number) => [0, 1, 2, 3, 4, 5, 6].map((place) => day(place, van, tot));

test.each([
  ['Mo-Fr 09:00-17:00', workdays, undefined],
  ['Mo-Fr 09:00-17:00; PH off', workdays, []],
  ['Mo-Fr 9-17; PH 10:00-12:00', workdays, everyDay(600, 720)],
  ['Tu 09:00-17:00; Su,PH 10:00-12:00', [day(1, nine, five), day(6, 600, 720)], everyDay(600, 720)],
  ['24/7', [[0, 7 * DAY]], [[0, 7 * DAY]]],
  ['24/7; PH off', [[0, 7 * DAY]], []],
  ['Mo 00:00-24:00; Tu 00:00-06:00', [[0, DAY + 360]], undefined],
  ['Mo 09:00-12:00, Mo 13:00-17:00', [day(0, nine, 720), day(0, 780, five)], undefined],
  ['Sa,Su 22:00-02:00', [[0, 120], day(5, 1_320, 1_560), day(6, 1_320, 1_440)], undefined],
  ['Fr 20:00-02:00; Sa 10:00-12:00', [day(4, 1_200, 1_440), day(5, 600, 720)], undefined],
  ['Fr 20:00-26:00', [day(4, 1_200, 1_560)], undefined],
  ['off', [], undefined],
])('%s is open in ordinary weeks, and on holidays when those are named', (expression, gewoon, feestdag) => {
  expect(openWeeks(expression)).toEqual({ gewoon, ...(feestdag && { feestdag }) });
});

test.each([
  ['a season', 'Apr-Sep: Mo-Su 10:00-21:00; Oct-Mar: Mo-Su 11:00-17:00'],
  ['a date', 'Mo-Fr 09:00-17:00; Dec 24 off'],
  ['a date of one year', '2026 Dec 24 off; Mo-Fr 09:00-17:00'],
  ['not each week', 'Tu[1] 10:00-12:00'],
  ['week numbers', 'week 1-53/2 Mo 10:00-12:00'],
  ['an if', 'Mo-Fr 09:00-17:00 "op afspraak"'],
  ['an open end', 'Mo-Fr 09:00+'],
  ['the sun', 'Mo-Su sunrise-sunset'],
  ['school holidays', 'Mo-Fr 09:00-17:00; SH off'],
  ['a night before or after a holiday', 'Mo-Su 20:00-02:00; PH off'],
  ['holidays on one day of the week', 'Mo-Fr 09:00-17:00; PH Mo off'],
  ['no hours at all', 'op afspraak'],
])('%s is not the same in each week', (_, expression) => {
  expect(openWeeks(expression)).toBeUndefined();
});

/** Every half hour of the days around each kind of holiday, and around the changes of the clock. */
const DAYS = ['2026-04-02', '2026-12-23', '2026-03-27', '2026-10-23', '2027-05-03'].flatMap((start) =>
  Array.from({ length: 7 }, (_, later) => {
    const date = new Date(`${start}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() + later);
    return date.toISOString().slice(0, 10);
  }),
);

test.each([
  'Mo-Fr 09:00-17:00; PH off',
  'Mo-Sa 10:00-18:00; Su,PH 12:00-17:00',
  'Mo-Fr 08:30-12:30,13:00-17:00; We off; PH 10:00-11:00',
  'PH,Sa-Mo 10:00-12:15',
  '24/7',
])('%s says of each half hour what the library says', (expression) => {
  const weeks = openWeeks(expression);
  for (const datum of DAYS) {
    const ranges = (isHoliday(datum) ? weeks?.feestdag : weeks?.gewoon) ?? [];
    for (let minuut = 0; minuut < DAY; minuut += 30) {
      const inWeek = dayOfWeek(datum) * DAY + minuut;
      const ours = ranges.some(([van, tot]) => van <= inWeek && inWeek < tot);
      expect([datum, minuut, ours]).toEqual([
        datum,
        minuut,
        parseOsm(expression)?.getState(toLibrary({ datum, minuut })),
      ]);
    }
  }
});
