import { expect, test } from '@jest/globals';
import { wasMissed } from '../../src/schedule/was-missed.ts';

/** Each night at 04:15 in the Netherlands: 03:15 UTC in winter, 02:15 in summer. */
const NIGHTLY = '15 4 * * *';

test.each([
  ['just after it ran', '2026-11-21T03:16Z', '2026-11-21T12:00Z', false],
  ['a night was slept through', '2026-11-20T03:16Z', '2026-11-21T12:00Z', true],
  ['a minute before its time', '2026-11-20T03:16Z', '2026-11-21T03:14Z', false],
  ['at its time', '2026-11-20T03:16Z', '2026-11-21T03:15Z', true],
  ['in summer, an hour earlier in UTC', '2026-07-01T02:16Z', '2026-07-02T02:15Z', true],
  ['in summer, not yet', '2026-07-01T02:16Z', '2026-07-02T02:14Z', false],
  ['months ago', '2026-01-01T00:00Z', '2026-11-21T00:00Z', true],
])('%s', (_case, since, now, missed) => {
  expect(wasMissed(NIGHTLY, { since: new Date(since), now: new Date(now) })).toBe(missed);
});

test('a monthly schedule is missed on its day only', () => {
  const monthly = { since: new Date('2026-11-02T00:00Z'), now: new Date('2026-12-01T02:00Z') };
  expect(wasMissed('30 3 1 * *', monthly)).toBe(false);
  expect(wasMissed('30 3 1 * *', { ...monthly, now: new Date('2026-12-01T02:30Z') })).toBe(true);
});
