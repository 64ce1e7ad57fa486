import { expect, test } from '@jest/globals';
import { weekMinute } from '@sociale-kaart/opening-hours/time/week-minute';
import { type Given, location, voorziening } from '../../src/contract/published-catalogue.ts';
import { storedLocations } from '../../src/document/locations.ts';
import { minuteOnLine } from '../../src/document/opening-line.ts';

const stored = (given: Partial<Given>) =>
  storedLocations(voorziening({ naam: 'x', ...given })).map((one) => one.stored);

/** By which ways a location is open at a moment. */
function waysAt(moment: string, given: Partial<Given>): string[][] {
  const at = weekMinute(new Date(moment));
  const isOpen = (minute: number, ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([from, before]) => from <= minute && minute < before);
  return stored(given).map(({ minuten = [] }) =>
    ['bezoek', 'inloop', 'telefoon', 'chat'].filter((way) => isOpen(minuteOnLine(way, at), minuten)),
  );
}

const utrecht = location('GM0344', { lat: 52.09, lon: 5.12 });
const hours = (waarvoor: string, tijden: string) => ({ waarvoor, tijden });
const MONDAY = '2026-11-23T10:00:00Z';
const CHRISTMAS = '2026-12-25T10:00:00Z';

test('a location has its point, its municipality, and what it says of wheelchairs', () => {
  const [one] = stored({ locaties: [{ ...utrecht, rolstoeltoegankelijk: 'beperkt' }] });
  expect(one).toMatchObject({ lat: 52.09, lon: 5.12, gemeente: 'GM0344' });
  expect(one?.codes).toMatchObject({ rolstoeltoegankelijk: ['beperkt'], punt: [] });
});

test('what it does not say is a code', () => {
  const [one] = stored({ locaties: [{ id: 'x', adres: {} }] });
  expect(one?.codes).toMatchObject({ rolstoeltoegankelijk: ['niet-vermeld'], punt: ['niet-vermeld'] });
  expect(one?.codes?.open).toEqual(['bezoek-geen', 'inloop-geen', 'telefoon-geen', 'chat-geen']);
});

test('what has no location has one without a place, with its hours', () => {
  const helpline = { openingstijden: [hours('telefoon', '24/7')] };
  expect(stored(helpline)).toHaveLength(1);
  expect(waysAt(CHRISTMAS, helpline)).toEqual([['telefoon']]);
});

test('the hours of a location go before those of the voorziening, for the same way of coming in', () => {
  const locaties = [{ ...utrecht, openingstijden: [hours('bezoek', 'Tu 09:00-12:00')] }, utrecht];
  const openingstijden = [hours('bezoek', 'Mo 09:00-12:00'), hours('telefoon', 'Mo 09:00-12:00')];
  expect(waysAt(MONDAY, { locaties, openingstijden })).toEqual([['telefoon'], ['bezoek', 'telefoon']]);
});

test.each([
  ['Mo-Fr 09:00-17:00; PH 10:00-12:00', ['bezoek'], []],
  ['Mo-Fr 09:00-17:00; PH off', [], []],
  ['Mo-Fr 09:00-17:00', [], ['bezoek-feestdag-onbekend']],
  ['Apr-Sep: Mo-Su 10:00-21:00', [], ['bezoek-onbekend', 'bezoek-feestdag-onbekend']],
])('%s on a holiday', (tijden, ways, unknown) => {
  const given = { openingstijden: [hours('bezoek', tijden)] };
  expect(waysAt(CHRISTMAS, given)).toEqual([ways]);
  expect(stored(given)[0]?.codes?.open?.filter((code) => code.startsWith('bezoek'))).toEqual(unknown);
});

test('two statements for one way of coming in add up, and one in words leaves it open', () => {
  const [one] = stored({
    openingstijden: [
      hours('inloop', 'Mo 09:00-12:00; PH off'),
      hours('inloop', 'Mo 11:00-13:00; PH off'),
      { waarvoor: 'inloop', tekst: 'en in overleg' },
    ],
  });
  const monday = minuteOnLine('inloop', { minuut: 0, feestdag: false });
  expect(one?.minuten).toEqual([[monday + 540, monday + 780]]);
  expect(one?.codes?.open).toContain('inloop-onbekend');
});

test.each(['tijdelijk-gesloten', 'beeindigd', 'nog-niet-gestart'])(
  'what is %s is not open, whatever its hours',
  (code) => {
    const [one] = stored({ status: { code }, openingstijden: [hours('bezoek', '24/7')] });
    expect([one?.minuten, one?.codes?.open]).toEqual([[], []]);
  },
);
