import { expect, test } from '@jest/globals';
import { asOf } from '../../src/reconcile/as-of.ts';
import { addDays, today } from '../../src/reconcile/calendar.ts';
import { nextChange } from '../../src/reconcile/next-change.ts';
import { inhoud } from './members.ts';

const DAY = '2026-11-21';

test.each([
  ['no dates at all', {}, 'actief'],
  ['it starts tomorrow', { geldig: { van: '2026-11-22' } }, 'nog-niet-gestart'],
  ['it starts today', { geldig: { van: DAY } }, 'actief'],
  ['it ends today', { geldig: { tot: DAY } }, 'actief'],
  ['it ended yesterday', { geldig: { tot: '2026-11-20' } }, 'beeindigd'],
  ['it is closed until today', { status: { code: 'tijdelijk-gesloten', tot: DAY } }, 'tijdelijk-gesloten'],
  ['it was closed until yesterday', { status: { code: 'tijdelijk-gesloten', tot: '2026-11-20' } }, 'actief'],
  ['it closes tomorrow', { status: { code: 'tijdelijk-gesloten', vanaf: '2026-11-22' } }, 'actief'],
  ['it ended while temporarily closed', { status: { code: 'aangepast' }, geldig: { tot: '2026-11-20' } }, 'beeindigd'],
  ['it stopped before it began', { status: { code: 'beeindigd' }, geldig: { van: '2026-12-01' } }, 'beeindigd'],
])('when %s the status is right', (_case, fields, status) => {
  expect(asOf(inhoud(fields), DAY).status.code).toBe(status);
});

test.each([
  ['2026-08-21', true], // 92 days
  ['2026-08-20', false],
])('room of %s is told today: %s', (peildatum, shown) => {
  const stated = inhoud({ capaciteit: { code: 'ruimte', peildatum } });
  expect(asOf(stated, DAY).capaciteit !== undefined).toBe(shown);
});

test('the next change is the first of the days to come', () => {
  const dates = {
    geldig: { van: '2026-01-01', tot: '2027-03-01' },
    capaciteit: { code: 'ruimte', peildatum: '2026-11-20' },
    gecontroleerd: { op: '2026-11-01', door: 'bron' },
  };
  expect(nextChange(inhoud(dates), DAY)).toBe('2027-02-02'); // 92 days after the check have passed
  expect(nextChange(inhoud(dates), '2027-02-28')).toBe('2027-03-02');
  expect(nextChange(inhoud(), DAY)).toBeUndefined();
});

test('the day is that of the Netherlands, summer and winter', () => {
  expect(today(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  expect(today(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
  expect(today(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'], // over the change of the clock
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
