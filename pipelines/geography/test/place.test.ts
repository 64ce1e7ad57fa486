import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '../src/load-geography.ts';
import { type PlaceQuestion, resolvePlace } from '../src/place.ts';

const geography = loadGeography();
const place = (question: PlaceQuestion) => resolvePlace(question, geography);

describe('resolvePlace', () => {
  test.each([
    [{ gemeente: 'GM0344' }, 'gemeente', [['GM0344', 'ja']]],
    [{ gemeente: 'GM1684' }, 'gemeente', [['GM1982', 'ja']]],
    [{ gemeente: 'Den Haag' }, 'gemeente', [['GM0518', 'ja']]],
    [{ gemeente: 'Vinkeveen' }, 'gemeente', [['GM0736', 'ja']]],
    [
      { gemeente: 'Bergen' },
      'gemeente',
      [
        ['GM0373', 'nee'],
        ['GM0893', 'nee'],
      ],
    ],
    [
      { postcode: '3704hs' },
      'postcode6',
      [
        ['GM0355', 'nee'],
        ['GM0310', 'nee'],
      ],
    ],
    [{ lat: 52.0907, lon: 5.1214 }, 'punt', [['GM0344', 'ja']]],
  ])('understands %j as a %s', (question, hoe, gemeenten) => {
    const expected = gemeenten.map(([code, zeker]) => ({ code, zeker }));
    expect(place(question)).toMatchObject({ hoe, gemeenten: expected });
  });

  test('gives a municipality no point, and a postcode its own with an accuracy', () => {
    expect(place({ gemeente: 'Zeist' })).not.toHaveProperty('punt');
    expect(place({ postcode: '3704 HS' })).toMatchObject({
      postcode: '3704HS',
      punt: { lat: 52.0842193, lon: 5.2109099 },
      nauwkeurigheidMeter: 1600,
    });
  });

  test('gives a province as all its municipalities', () => {
    const flevoland = place({ provincie: 'Flevoland' });
    expect(flevoland).toMatchObject({ provincie: 'PV24', hoe: 'provincie' });
    expect(flevoland).toHaveProperty('gemeenten.length', 6);
  });

  test.each([
    ['VR25', 'VR25'],
    ['GG2209', 'GG2209'],
    ['GGD Flevoland', 'GG2209'],
    ['veiligheidsregio flevoland', 'VR25'],
  ])('gives the region %s as all its municipalities, every one certain', (text, regio) => {
    const gemeenten = geography.gemeentenIn('PV24').map((code) => ({ code, zeker: 'ja' }));
    expect(place({ regio: text })).toEqual({ gemeenten, regio, hoe: 'regio' });
  });

  test('asks which region is meant when two have the name', () => {
    expect(place({ regio: 'Twente' })).toEqual({
      fout: expect.stringContaining('Veiligheidsregio Twente (VR05) of GGD Twente (GG1106)'),
    });
  });

  test('is not certain of a point within 500 m of another municipality', () => {
    expect(place({ lat: 52.0842, lon: 5.2109 })).toEqual({
      gemeenten: [
        { code: 'GM0355', zeker: 'nee' },
        { code: 'GM0310', zeker: 'nee' },
      ],
      punt: { lat: 52.0842, lon: 5.2109 },
      hoe: 'punt',
    });
  });

  test.each<[PlaceQuestion, string]>([
    [{ gemeente: 'Nergenshuizen' }, 'bijvoorbeeld Utrecht of GM0344'],
    [{ provincie: 'Holland' }, 'bijvoorbeeld Overijssel'],
    [{ regio: 'Randstad' }, 'bijvoorbeeld GGD Twente of VR05'],
    [{ regio: 'VR05', provincie: 'Utrecht' }, 'één plaats'],
    [{ postcode: '4999 AB' }, 'Geef de naam van de gemeente op'],
    [{ postcode: '350' }, 'bijvoorbeeld 3511'],
    [{ lat: 52.1 }, 'zowel lat als lon'],
    [{ lat: 5.1214, lon: 52.0907 }, 'niet in Nederland'],
    [{ lat: 53, lon: 4 }, 'niet in Nederland'],
    [{ gemeente: 'Zeist', postcode: '3701' }, 'één plaats'],
    [{}, 'één plaats'],
  ])('refuses %j and says what would be right', (question, advice) => {
    expect(place(question)).toEqual({ fout: expect.stringContaining(advice) });
  });
});
