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

test.each([
  ['a moment in the last minute of an hour', '59 4 * * *', '2026-11-21T03:30Z', '2026-11-21T03:59Z', true],
  ['not the one before, in the same hour', '15 4 * * *', '2026-11-21T03:15:30Z', '2026-11-21T03:59Z', false],
  ['not yet, in the same hour', '59 4 * * *', '2026-11-21T03:30Z', '2026-11-21T03:58:59Z', false],
  ['in the night that has an hour twice', '30 2 * * *', '2026-10-24T12:00Z', '2026-10-25T00:30Z', true],
])('%s', (_case, schema, since, now, missed) => {
  expect(wasMissed(schema, { since: new Date(since), now: new Date(now) })).toBe(missed);
});

test('a month is looked through before anybody has to wait for it', () => {
  const before = process.cpuUsage();
  wasMissed('25 4 2 * *', { since: new Date('2026-11-02T03:26Z'), now: new Date('2026-12-02T03:24Z') });
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(300_000); // microseconds; minute by minute it took more than a second
});
