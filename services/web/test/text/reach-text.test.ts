import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Plaats, Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import { voorziening } from '@sociale-kaart/search-index/contract/published-catalogue';
import { areaText } from '../../src/text/area-text.ts';
import { reachText } from '../../src/text/reach-text.ts';

const geography = loadGeography();
const UTRECHT: Plaats = { gemeenten: [{ code: 'GM0344', naam: 'Utrecht', zeker: 'ja' }], hoe: 'gemeente' };

function told(hit: Partial<Zoekresultaat>, plaats: Plaats | undefined = UTRECHT): string {
  return reachText(
    { voorziening: voorziening({ naam: 'x' }), plank: 'vermeld', waarom: [], ...hit },
    { plaats, geography },
  );
}

describe('whom a hit serves, and why', () => {
  test.each<[Partial<Zoekresultaat>, string]>([
    [{ bereik: { reden: 'werkgebied', gemeente: 'GM0344' } }, 'Werkt in Utrecht'],
    [{ bereik: { reden: 'werkgebied', gemeente: 'GM0344' }, afstandMeter: 1240 }, 'Werkt in Utrecht, op 1,2 km'],
    [{ bereik: { reden: 'landelijk' } }, 'Voor heel Nederland'],
    [{ bereik: { reden: 'in-gemeente', gemeente: 'GM0344' } }, 'Staat in Utrecht; werkgebied niet vermeld'],
    [{ bereik: { reden: 'nabij' }, afstandMeter: 1240 }, 'Staat dichtbij, op 1,2 km; werkgebied niet vermeld'],
    [
      { bereik: { reden: 'in-gemeente', gemeente: 'GM0344' }, afstandMeter: 1240 },
      'Staat in Utrecht, op 1,2 km; werkgebied niet vermeld',
    ],
    [
      { bereik: { reden: 'werkgebied-deels', gemeente: 'GM0344' } },
      'Werkt in een deel van Utrecht; vraag na of uw adres erbij hoort',
    ],
  ])('%j reads %s', (hit, text) => {
    expect(told(hit)).toBe(text);
  });

  test('every reason of the vocabulary has its sentence', () => {
    for (const { code } of vocabularies['bereik-reden'].codes) {
      expect(told({ bereik: { reden: code }, afstandMeter: 500 })).toMatch(/^\p{Lu}.{5}/u);
    }
  });

  test('a postcode that a werkgebied names is called so', () => {
    const plaats: Plaats = { ...UTRECHT, postcode: '3511AB', hoe: 'postcode6' };
    expect(told({ bereik: { reden: 'werkgebied' } }, plaats)).toBe('Werkt in uw postcode');
  });

  test('what serves another area says which', () => {
    const werkgebied: Werkgebied = { soort: 'gemeenten', gemeenten: ['GM0363'] };
    const hit = { plank: 'buiten', voorziening: voorziening({ naam: 'x', werkgebied }) };
    expect(told(hit)).toBe('Werkt in een ander gebied: Amsterdam');
  });

  test('without a place the stated werkgebied is told, or that there is none', () => {
    const werkgebied: Werkgebied = { soort: 'landelijk' };
    expect(told({ voorziening: voorziening({ naam: 'x', werkgebied }) }, undefined)).toBe('Voor heel Nederland');
    expect(told({}, undefined)).toBe('Werkgebied niet vermeld');
  });
});

describe('an area', () => {
  test.each<[Werkgebied, string]>([
    [{ soort: 'provincies', provincies: ['PV24'] }, 'de provincie Flevoland'],
    [{ soort: 'gemeenten', gemeenten: ['GM0344', 'GM0363'] }, 'Utrecht en Amsterdam'],
    [{ soort: 'postcodes', postcodes: ['3511', '3512'] }, 'postcode 3511 en 3512'],
    [{ soort: 'straal', straalKm: 5 }, 'binnen 5 km van de locatie'],
    [{ soort: 'regio', omschrijving: 'de Achterhoek' }, 'de Achterhoek'],
  ])('%j reads %s', (werkgebied, text) => {
    expect(areaText(werkgebied, geography)).toBe(text);
  });

  test('of many municipalities the rest is counted', () => {
    const gemeenten = geography.gemeenten.slice(0, 10).map(({ code }) => code);
    expect(areaText({ soort: 'gemeenten', gemeenten }, geography)).toMatch(/ en nog 4 andere$/);
  });
});
