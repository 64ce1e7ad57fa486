import { expect, test } from '@jest/globals';
import { readMoment } from '@sociale-kaart/opening-hours/time/read-moment';

test.each([
  ['2026-12-01T14:00', '2026-12-01T13:00:00.000Z'],
  ['2026-07-01T14:00:59', '2026-07-01T12:00:00.000Z'],
  ['2026-12-01T13:00:00Z', '2026-12-01T13:00:00.000Z'],
  ['2026-12-01T13:00Z', '2026-12-01T13:00:00.000Z'],
  ['2026-12-01T14:00:00+02:00', '2026-12-01T12:00:00.000Z'],
])('%s is %s', (text, moment) => {
  expect(readMoment(text).toISOString()).toBe(moment);
});
