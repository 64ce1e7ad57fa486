import { expect, test } from '@jest/globals';
import { openText } from '../../src/text/open-text.ts';

/** A Friday at eleven in the morning here. */
const now = new Date('2026-11-20T10:00:00Z');
const visit = ['bezoek', 'inloop'];

test.each([
  [{ nu: true, tot: '2026-11-20T16:00:00Z' }, 'Nu open tot 17.00 uur'],
  [{ nu: true, tot: '2026-11-20T23:00:00Z' }, 'Nu open tot middernacht'],
  [{ nu: true, tot: '2026-11-21T01:30:00Z' }, 'Nu open tot morgen 2.30 uur'],
  [{ nu: true, tot: '2026-11-23T01:00:00Z' }, 'Nu open tot maandag 2.00 uur'],
  [{ nu: true }, 'Nu open'],
  [{ nu: false, volgende: '2026-11-20T12:05:00Z' }, 'Gesloten, vandaag open vanaf 13.05 uur'],
  [{ nu: false, volgende: '2026-11-21T08:00:00Z' }, 'Gesloten, morgen open vanaf 9.00 uur'],
  [{ nu: false, volgende: '2026-11-26T08:00:00Z' }, 'Gesloten, donderdag open vanaf 9.00 uur'],
  [{ nu: false, volgende: '2026-11-27T08:00:00Z' }, 'Gesloten, 27 november 2026 open vanaf 9.00 uur'],
  [{ nu: false }, 'Gesloten'],
])('%j: %s', (open, text) => {
  expect(openText({ ...open, voor: visit }, { now, plekken: 1 })).toBe(text);
});

test('a telephone is reached, not open', () => {
  const told = { now, plekken: 0 };
  const voor = ['telefoon', 'chat'];
  expect(openText({ nu: true, tot: '2026-11-20T16:00:00Z', voor }, told)).toBe('Nu bereikbaar tot 17.00 uur');
  const later = { nu: false, volgende: '2026-11-21T08:00:00Z', voor };
  expect(openText(later, told)).toBe('Nu niet bereikbaar, morgen bereikbaar vanaf 9.00 uur');
});

test('of several places one is open', () => {
  const open = { nu: true, tot: '2026-11-20T16:00:00Z', voor: visit };
  expect(openText(open, { now, plekken: 3 })).toBe('Nu open tot 17.00 uur, op een van de 3 plekken');
});

test('the night in which the clock changes is one night', () => {
  const saturday = new Date('2026-10-24T20:00:00Z');
  const open = { nu: false, volgende: '2026-10-25T08:00:00Z', voor: visit };
  expect(openText(open, { now: saturday, plekken: 1 })).toBe('Gesloten, morgen open vanaf 9.00 uur');
});
