import { expect, test } from '@jest/globals';
import { dutchFromOsm } from '@sociale-kaart/opening-hours/dutch/dutch-from-osm';

test.each([
  ['Mo-Fr 08:00-17:30; PH off', 'ma t/m vr 8.00 - 17.30 uur; feestdagen gesloten'],
  ['Mo,We 09:00-12:30,13:30-17:00', 'ma, wo 9.00 - 12.30 en 13.30 - 17.00 uur'],
  ['24/7', '24 uur per dag, 7 dagen per week'],
  ['Mo[1] 10:00-12:00', 'eerste ma van de maand 10.00 - 12.00 uur'],
  ['Su off', 'zo gesloten'],
  ['Tu 10:00-10:30', 'di 10.00 - 10.30 uur'],
  ['Mo-Fr 20:00-24:00', 'ma t/m vr 20.00 - 24.00 uur'],
  ['Sa 10:00-12:00 "op afspraak"', 'za 10.00 - 12.00 uur (op afspraak)'],
  ['Mo-Fr 09:00-17:00; SH off', 'ma t/m vr 9.00 - 17.00 uur; schoolvakanties gesloten'],
])('%s reads %s', (expression, text) => {
  expect(dutchFromOsm(expression)).toBe(text);
});

test.each([
  'sunrise-sunset',
  'Mo-Fr 08:00+',
  'Jan-Mar: Mo 10:00-12:00',
  'week 1-53/2 Mo 10:00-12:00',
  'Mo 09:70-10:00',
  ';',
])('%s is more than is understood, so nothing is made of it', (expression) => {
  expect(dutchFromOsm(expression)).toBeUndefined();
});
