import { expect, test } from '@jest/globals';
import { libraryHours } from '@sociale-kaart/opening-hours/library-hours';
import { plainHours } from '@sociale-kaart/opening-hours/plain-hours';
import { dayAfter, wallClock } from '@sociale-kaart/opening-hours/time/wall-clock';
import fc from 'fast-check';

/** As far as is looked ahead. */
const DAYS = 35;

const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const days = fc.oneof(
  day,
  fc.tuple(day, day).map((pair) => pair.join('-')),
  fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).map((some) => some.join(',')),
);
const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((quarters) => quarters.sort((left, right) => left - right).map((quarter) => clock(quarter * 15)))
  .map(([van, tot, from, until]) => (until === undefined ? `${van}-${tot}` : `${van}-${tot},${from}-${until}`));
const rule = fc
  .tuple(days, fc.oneof({ weight: 5, arbitrary: times }, fc.constant('off')))
  .map((parts) => parts.join(' '));
const rules = fc.array(rule, { minLength: 1, maxLength: 3 });
const expression = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(rules, fc.boolean()).map(([all, off]) => [...all, ...(off ? ['PH off'] : [])].join('; ')),
  },
  fc.constantFrom('24/7', '24/7; PH off', 'Mo-Su 00:00-24:00', 'Mo-Su 00:00-24:00; PH off'),
);
/** Holidays of spring and winter, and both changes of the clock, lie within reach. */
const moment = fc
  .date({ min: new Date('2026-03-01T00:00:00Z'), max: new Date('2027-06-01T00:00:00Z'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000));

test('a plain week is open and changes when the library says so', () => {
  let plain = 0;
  fc.assert(
    fc.property(expression, moment, (asked, now) => {
      const hours = plainHours(asked);
      if (hours === undefined) return;
      plain++;
      const [at, library] = [wallClock(now), libraryHours(asked)];
      const until = dayAfter(at.datum, DAYS);
      expect(hours.isOpen(at)).toBe(library?.isOpen(at));
      expect(hours.isInDoubt(at)).toBe(library?.isInDoubt(at));
      expect(hours.nextChange(at, until)).toEqual(library?.nextChange(at, until));
    }),
    { numRuns: 3_000 },
  );
  expect(plain).toBeGreaterThan(1_000);
});

test.each([
  ['past midnight', 'Mo-Su 20:00-02:00'],
  ['a season', 'Apr-Sep: Mo-Su 10:00-21:00'],
  ['hours on holidays', 'Mo-Fr 09:00-17:00; PH 12:00-14:00'],
  ['in words', 'Mo-Fr 09:00-17:00 "op afspraak"'],
])('is left to the library: %s', (_, asked) => {
  expect(plainHours(asked)).toBeUndefined();
});
