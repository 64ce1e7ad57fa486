import { describe, expect, test } from '@jest/globals';
import { hoursText, labelledHours } from '../../src/text/hours-text.ts';
import { osmHoursText } from '../../src/text/osm-hours.ts';

describe('opening hours of OpenStreetMap', () => {
  test.each([
    ['Mo-Fr 08:00-17:30; PH off', 'ma t/m vr 8.00 - 17.30 uur; feestdagen gesloten'],
    ['Mo,We 09:00-12:30,13:30-17:00', 'ma, wo 9.00 - 12.30 en 13.30 - 17.00 uur'],
    ['24/7', 'dag en nacht, alle dagen'],
    ['Mo[1] 10:00-12:00', 'eerste ma van de maand 10.00 - 12.00 uur'],
    ['Su off', 'zo gesloten'],
    ['Tu 10:00-10:30', 'di 10.00 - 10.30 uur'],
    ['Sa 10:00-12:00 "op afspraak"', 'za 10.00 - 12.00 uur (op afspraak)'],
  ])('%s reads %s', (expression, text) => {
    expect(osmHoursText(expression)).toBe(text);
  });

  test.each(['sunrise-sunset', 'Mo-Fr 08:00+', 'Jan-Mar: Mo 10:00-12:00', 'week 1-53/2 Mo 10:00-12:00', '', ';'])(
    '%s is more than is understood, so nothing is made of it',
    (expression) => {
      expect(osmHoursText(expression)).toBeUndefined();
    },
  );
});

test('the words of the source go first, the expression itself last', () => {
  expect(hoursText({ waarvoor: 'bezoek', tekst: 'elke ochtend', tijden: 'Mo 09:00-10:00' })).toBe('elke ochtend');
  expect(hoursText({ waarvoor: 'bezoek', tijden: 'sunrise-sunset' })).toBe('sunrise-sunset');
  expect(labelledHours({ waarvoor: 'inloop', tijden: 'Mo 09:00-10:00' })).toBe('Inloop: ma 9.00 - 10.00 uur');
});
