import { expect, test } from '@jest/globals';
import { openState } from '@sociale-kaart/opening-hours/open-state';

const state = (expressions: string | string[], now: string) => {
  const found = openState([expressions].flat(), new Date(now));
  const short = (moment: Date | undefined) => moment?.toISOString().replace(':00.000Z', 'Z');
  return found && [found.nu ? 'open' : 'dicht', short(found.tot ?? found.volgende)];
};

const OFFICE = 'Mo-Fr 09:00-17:00; PH off';

test.each([
  [OFFICE, '2026-11-20T10:00:00Z', ['open', '2026-11-20T16:00Z']],
  [OFFICE, '2026-11-20T16:00:00Z', ['dicht', '2026-11-23T08:00Z']],
  ['Mo-Fr 09:00-12:00,13:00-17:00', '2026-11-20T11:30:00Z', ['dicht', '2026-11-20T12:00Z']],
  ['24/7', '2026-12-25T11:30:00Z', ['open', undefined]],
  ['Mo-Su off', '2026-11-20T10:00:00Z', ['dicht', undefined]],
])('%s at %s: %j', (expression, now, expected) => {
  expect(state(expression, now)).toEqual(expected);
});

test.each([
  ['past midnight', 'Fr 20:00-02:00', '2026-11-21T00:30:00Z', ['open', '2026-11-21T01:00Z']],
  ['past the end of the week', 'Su 20:00-02:00', '2026-11-23T00:30:00Z', ['open', '2026-11-23T01:00Z']],
  ['when the clock goes forward', 'Sa 22:00-04:00', '2026-03-29T01:30:00Z', ['open', '2026-03-29T02:00Z']],
  ['when the clock goes back', 'Sa 22:00-04:00', '2026-10-25T01:30:00Z', ['open', '2026-10-25T03:00Z']],
  ['the first hour of two', 'Sa 22:00-02:30', '2026-10-25T00:15:00Z', ['open', '2026-10-25T00:30Z']],
])('%s', (_, expression, now, expected) => {
  expect(state(expression, now)).toEqual(expected);
});

test.each([
  ['closed on holidays', OFFICE, '2026-12-25T10:00:00Z', ['dicht', '2026-12-28T08:00Z']],
  [
    'with hours of their own',
    'Mo-Fr 09:00-17:00; PH 12:00-14:00',
    '2026-12-25T11:30:00Z',
    ['open', '2026-12-25T13:00Z'],
  ],
  ['of which nothing is said', 'Mo-Fr 09:00-17:00', '2026-12-25T10:00:00Z', undefined],
  [
    'of which nothing is said, the day before',
    'Mo-Fr 09:00-17:00',
    '2026-12-24T18:00:00Z',
    ['dicht', '2026-12-28T08:00Z'],
  ],
])('a holiday %s', (_, expression, now, expected) => {
  expect(state(expression, now)).toEqual(expected);
});

test.each([
  [
    'a season',
    'Apr-Sep: Mo-Su 10:00-21:00; Oct-Mar: Mo-Su 11:00-17:00',
    '2026-11-20T15:30:00Z',
    ['open', '2026-11-20T16:00Z'],
  ],
  [
    'one day that differs',
    'Mo-Fr 09:00-17:00; 2026 Nov 20 off',
    '2026-11-20T10:00:00Z',
    ['dicht', '2026-11-23T08:00Z'],
  ],
  ['once a month', 'Tu[1] 10:00-12:00', '2026-11-20T10:00:00Z', ['dicht', '2026-12-01T09:00Z']],
  ['next year', '2027 Nov 20 10:00-12:00', '2026-11-20T10:00:00Z', ['dicht', undefined]],
])('what no week can say is exact: %s', (_, expression, now, expected) => {
  expect(state(expression, now)).toEqual(expected);
});

test.each([
  ['by appointment', 'Mo-Fr 09:00-17:00 "op afspraak"', '2026-11-20T10:00:00Z'],
  ['what the library cannot read', 'op werkdagen', '2026-11-20T10:00:00Z'],
  ['nothing', [], '2026-11-20T10:00:00Z'],
])('%s leaves it open', (_, expression, now) => {
  expect(state(expression, now)).toBeUndefined();
});

test('of several it is open while one of them is', () => {
  const both = ['Mo-Fr 09:00-12:00', 'Fr 11:00-14:00'];
  expect(state(both, '2026-11-20T09:00:00Z')).toEqual(['open', '2026-11-20T13:00Z']);
  expect(state(both, '2026-11-20T13:00:00Z')).toEqual(['dicht', '2026-11-23T08:00Z']);
  expect(state(['op afspraak', 'Fr 11:00-14:00'], '2026-11-20T11:00:00Z')).toEqual(['open', '2026-11-20T13:00Z']);
  expect(state(['op afspraak', 'Fr 11:00-14:00'], '2026-11-20T13:00:00Z')).toBeUndefined();
});
