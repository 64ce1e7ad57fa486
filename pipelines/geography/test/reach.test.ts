import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '../src/load-geography.ts';
import { type ReachLocation, resolveReach, type StatedWerkgebied } from '../src/reach.ts';

const geography = loadGeography();
const NOTHING = { landelijk: false, nietVermeld: false, bedient: [], bedientDeels: [], bedientPostcodes: [] };
const inZeist: ReachLocation = { adres: { gemeente: 'GM0355' }, geometrie: { lat: 52.0865, lon: 5.2494 } };
const somewhereInZeist: ReachLocation = { adres: { gemeente: 'GM0355' } };

const reach = (werkgebied: StatedWerkgebied | undefined, locaties: ReachLocation[] = []) =>
  resolveReach(werkgebied, locaties, geography);

describe('resolveReach', () => {
  test('keeps what is not stated apart', () => {
    expect(reach(undefined, [inZeist])).toEqual({ ...NOTHING, nietVermeld: true });
  });

  test('knows the whole country', () => {
    expect(reach({ soort: 'landelijk' })).toEqual({ ...NOTHING, landelijk: true });
  });

  test('sorts municipalities, once each, and reads ended ones as their successors', () => {
    const gemeenten = ['GM1684', 'GM0355', 'GM0756', 'GM0344'];
    expect(reach({ soort: 'gemeenten', gemeenten })).toEqual({ ...NOTHING, bedient: ['GM0344', 'GM0355', 'GM1982'] });
  });

  test('takes all municipalities of a province', () => {
    const { bedient } = reach({ soort: 'provincies', provincies: ['PV24'] });
    expect(bedient).toEqual(['GM0034', 'GM0050', 'GM0171', 'GM0184', 'GM0303', 'GM0995']);
  });

  test('takes all municipalities of a region', () => {
    const { bedient, bedientDeels } = reach({ soort: 'regio', regios: ['VR11'] });
    expect(bedient).toEqual(['GM0385', 'GM0415', 'GM0431', 'GM0439', 'GM0479', 'GM0852', 'GM0880']);
    expect(bedientDeels).toEqual([]);
  });

  test('keeps postcodes, and serves a part of every municipality in which they may lie', () => {
    expect(reach({ soort: 'postcodes', postcodes: ['3704 ab', '3511'] })).toEqual({
      ...NOTHING,
      bedientDeels: ['GM0310', 'GM0344', 'GM0355'],
      bedientPostcodes: ['3511', '3704AB'],
    });
  });

  test('takes a postcode too new to be known to lie where the voorziening is', () => {
    const { bedientDeels } = reach({ soort: 'postcodes', postcodes: ['4999'] }, [somewhereInZeist]);
    expect(bedientDeels).toEqual(['GM0355']);
  });

  test('serves whole what lies in a circle, in part what it touches', () => {
    const { bedient, bedientDeels } = reach({ soort: 'straal', straalKm: 10 }, [inZeist]);
    expect(bedient).toEqual(['GM0312', 'GM0355']);
    expect(bedientDeels).toEqual(expect.arrayContaining(['GM0310', 'GM0344']));
    expect(bedientDeels).not.toContain('GM0355');
  });

  test('serves some part of the municipality of a location without a point', () => {
    const { bedient, bedientDeels } = reach({ soort: 'straal', straalKm: 8 }, [somewhereInZeist]);
    expect([bedient, bedientDeels]).toEqual([[], ['GM0355']]);
  });

  test('adds up lists of different kinds, whole going before part', () => {
    const mixed = { soort: 'gemeenten', gemeenten: ['GM0355'], postcodes: ['3704'] };
    expect(reach(mixed)).toMatchObject({ bedient: ['GM0355'], bedientDeels: ['GM0310'], bedientPostcodes: ['3704'] });
  });

  test.each([
    ['an unknown municipality', { soort: 'gemeenten', gemeenten: ['GM9999'] }],
    ['an unknown region', { soort: 'regio', regios: ['rg-nergens'] }],
    ['a circle around nothing', { soort: 'straal', straalKm: 5 }],
    ['only a description', { soort: 'gemeenten' }],
  ])('counts %s as not stated', (_, werkgebied) => {
    expect(reach(werkgebied)).toEqual({ ...NOTHING, nietVermeld: true });
  });
});
