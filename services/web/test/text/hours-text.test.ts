import { expect, test } from '@jest/globals';
import { hoursText, labelledHours } from '../../src/text/hours-text.ts';

test('the words of the source go first, the expression itself last', () => {
  expect(hoursText({ waarvoor: 'bezoek', tekst: 'elke ochtend', tijden: 'Mo 09:00-10:00' })).toBe('elke ochtend');
  expect(hoursText({ waarvoor: 'bezoek', tijden: 'sunrise-sunset' })).toBe('sunrise-sunset');
  expect(labelledHours({ waarvoor: 'inloop', tijden: 'Mo 09:00-10:00' })).toBe('Inloop: ma 9.00 - 10.00 uur');
});
