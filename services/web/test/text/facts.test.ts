import { describe, expect, test } from '@jest/globals';
import type { Waarom } from '@sociale-kaart/schemas/search/search-answer';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { addressText, whereText } from '../../src/text/address-text.ts';
import { checkedText } from '../../src/text/checked-text.ts';
import { costText } from '../../src/text/cost-text.ts';
import { dateText, dayOfMoment, periodText } from '../../src/text/dates.ts';
import { distanceText } from '../../src/text/distance-text.ts';
import { capacityText, statusText } from '../../src/text/status-text.ts';
import { whyText } from '../../src/text/why-text.ts';

describe('when it was checked', () => {
  test.each<[Voorziening['gecontroleerd'], string]>([
    [{ op: '2026-03-03', door: 'aanbieder' }, 'Gecontroleerd op 3 maart 2026 door de aanbieder'],
    [{ op: '2026-03-03', door: 'melding' }, 'Gecontroleerd op 3 maart 2026 na een melding'],
    [undefined, 'Nog niet gecontroleerd'],
  ])('%j reads %s', (gecontroleerd, text) => {
    expect(checkedText(gecontroleerd)).toBe(text);
  });
});

describe('days', () => {
  test('a calendar date stays the same day, summer and winter', () => {
    expect(dateText('2026-01-01')).toBe('1 januari 2026');
    expect(dateText('2026-07-31')).toBe('31 juli 2026');
  });

  test('a moment is told as the day in the Netherlands', () => {
    expect(dayOfMoment('2026-12-31T23:30:00Z')).toBe('1 januari 2027');
  });

  test.each([
    [{ van: '2026-01-01', tot: '2026-12-31' }, 'van 1 januari 2026 tot en met 31 december 2026'],
    [{ van: '2026-01-01' }, 'vanaf 1 januari 2026'],
    [{ tot: '2026-12-31' }, 'tot en met 31 december 2026'],
    [{}, undefined],
  ])('%j reads %s', (period, text) => {
    expect(periodText(period)).toBe(text);
  });
});

describe('distance', () => {
  test.each([
    [12, 0, 'op 50 m'],
    [340, 0, 'op 350 m'],
    [949, 0, 'op 950 m'],
    [960, 0, 'op 1,0 km'],
    [1_240, 100, 'op 1,2 km'],
    [1_240, 900, 'op ongeveer 1,2 km'],
    [50, 1_000, 'binnen 1,1 km'],
    [999, 1_000, 'binnen 2,0 km'],
    [1_000, 1_000, 'op ongeveer 1,0 km'],
    [50, 100, 'op 50 m'],
    [9_949, 0, 'op 9,9 km'],
    [9_960, 0, 'op 10 km'],
    [51_700, 0, 'op 52 km'],
  ])('%d m, at most %d m off, reads %s', (meter, accuracy, text) => {
    expect(distanceText(meter, accuracy)).toBe(text);
  });
});

describe('costs', () => {
  test.each<[Voorziening['kosten'], string | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    [{ soorten: ['gratis'] }, 'Gratis'],
    [
      { soorten: ['eigen-bijdrage', 'inkomensafhankelijk'], toelichting: 'Vraag het na.' },
      'Eigen bijdrage, afhankelijk van inkomen. Vraag het na.',
    ],
    [{ toelichting: 'Vraag het na.' }, 'Vraag het na.'],
  ])('%j reads %s', (kosten, text) => {
    expect(costText(kosten)).toBe(text);
  });
});

describe('status and room', () => {
  test.each<[Voorziening['status'], string | undefined]>([
    [{ code: 'actief' }, undefined],
    [{ code: 'tijdelijk-gesloten', tot: '2026-12-31' }, 'Tijdelijk gesloten tot en met 31 december 2026'],
    [{ code: 'aangepast', toelichting: 'alleen telefonisch' }, 'Tijdelijk aangepast: alleen telefonisch'],
  ])('%j reads %s', (status, text) => {
    expect(statusText({ status })).toBe(text);
  });

  test('a waiting list comes with its length and its day', () => {
    const text = capacityText({ code: 'wachtlijst', wachttijdWeken: 1, peildatum: '2026-11-02' });
    expect(text).toBe('Wachtlijst, ongeveer 1 week (stand van 2 november 2026)');
  });
});

describe('an address', () => {
  const adres = {
    straat: 'Plein',
    huisnummer: 12,
    huisletter: 'b',
    toevoeging: 'bis',
    postcode: '8246AA',
    plaats: 'X',
  };

  test('is written as people here do', () => {
    expect(addressText(adres)).toBe('Plein 12b bis, 8246\u00A0AA X');
    expect(addressText({ gemeente: 'GM0344' })).toBeUndefined();
  });

  test('is followed by how many more there are', () => {
    const locaties = [adres, { plaats: 'Y' }, { plaats: 'Z' }].map((one, nr) => ({ id: String(nr), adres: one }));
    expect(whereText(locaties)).toBe('Plein 12b bis, 8246\u00A0AA X, en op 2 andere plekken');
    expect(whereText(locaties.slice(0, 1))).toBe('Plein 12b bis, 8246\u00A0AA X');
  });
});

describe('why a hit was found', () => {
  test.each<[Waarom[], string | undefined]>([
    [[], undefined],
    [
      [{ veld: 'naam', gezocht: 'schulden', gevonden: 'Schulden', via: 'stam' }],
      'Waarom gevonden: ‘Schulden’ in de naam.',
    ],
    [
      [
        { veld: 'naam', gezocht: 'hulp', gevonden: 'schuldhulp', via: 'samenstelling' },
        { veld: 'omschrijving', gezocht: 'geld', gevonden: 'geld', via: 'exact' },
      ],
      'Waarom gevonden: ‘schuldhulp’ (samenstelling met ‘hulp’) in de naam en ‘geld’ in de tekst.',
    ],
  ])('%j reads %s', (waarom, text) => {
    expect(whyText(waarom)).toBe(text);
  });
});
