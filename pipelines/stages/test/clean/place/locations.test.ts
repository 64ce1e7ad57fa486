import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanLocations } from '@sociale-kaart/stages/clean/place/locations';
import type { DraftLocation } from '@sociale-kaart/stages/draft';

const context = { geography: loadGeography(), sleutel: 'school-1' };
const clean = (...locations: DraftLocation[]) => cleanLocations(locations, context);
const assen = { straat: 'Bosrand', huisnummer: '2', postcode: '9401 SL', plaats: 'ASSEN', gemeente: '0106' };

test('a location without a point takes that of its postcode, with how exact that is', () => {
  const [location] = clean(assen).value ?? [];
  expect(location?.adres).toEqual({
    straat: 'Bosrand',
    huisnummer: 2,
    postcode: '9401SL',
    plaats: 'Assen',
    gemeente: 'GM0106',
    provincie: 'PV22',
  });
  expect(location?.geometrie).toMatchObject({ hoe: 'postcode4', nauwkeurigheidMeter: expect.any(Number) });
});

test('equal addresses are one location, filled in from the others', () => {
  const { value } = clean(
    { ...assen, contact: { telefoon: '0592340973' } },
    { ...assen, straat: 'BOSRAND', plaats: 'Assen', contact: { telefoon: '0592390290' }, naam: 'Dependance' },
  );
  expect(value).toHaveLength(1);
  expect(value?.[0]).toMatchObject({ naam: 'Dependance', contact: { telefoon: { weergave: '0592 34 09 73' } } });
});

test('ids follow the address, not the order', () => {
  const other = { ...assen, huisnummer: '4' };
  const ids = (locations: DraftLocation[]) => (clean(...locations).value ?? []).map(({ id }) => id);
  expect(ids([assen, other])).toEqual(ids([other, assen]).reverse());
  expect(new Set(ids([assen, other])).size).toBe(2);
});

test('a location that is nowhere is none; what it did say is reported', () => {
  expect(clean({}, { straat: ' ', plaats: '' })).toEqual({ value: [], issues: [] });
  expect(clean({ contact: { email: 'info@voorbeeld.nl' } })).toMatchObject({
    value: [],
    issues: [{ code: 'adres-onvolledig' }],
  });
});

test('a postcode that nobody knows leaves the address without a point, with a remark', () => {
  const { value, issues } = clean({ postcode: '1010 ZZ', plaats: 'Nergenshuizen', gemeente: 'Assen' });
  expect(value?.[0]).not.toHaveProperty('geometrie');
  expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'postcode-onbekend', veld: 'locaties.0.adres.postcode' }]);
});
