import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '../src/load-geography.ts';
import { isPostcode, normalisePostcode } from '../src/postcode.ts';

const geography = loadGeography();

describe('normalisePostcode', () => {
  test.each([
    ['3701  hs', '3701HS'],
    [' 3701HS ', '3701HS'],
    ['3701', '3701'],
    ['0123', undefined],
    ['37011', undefined],
    ['3701 H', undefined],
    ['3701HSX', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, postcode) => {
    expect(normalisePostcode(text)).toBe(postcode);
    expect(isPostcode(text)).toBe(postcode !== undefined);
  });
});

describe('postcode', () => {
  test('3511 lies in Utrecht', () => {
    expect(geography.postcode('3511')?.kandidaten[0]?.code).toBe('GM0344');
  });

  test('a PC6 is found by its digits, with the accuracy of those', () => {
    expect(geography.postcode('3511 ab')).toEqual({
      postcode: '3511AB',
      punt: { lat: 52.0896328, lon: 5.1176823 },
      nauwkeurigheidMeter: 1600,
      hoe: 'postcode6',
      kandidaten: [{ code: 'GM0344', zeker: 'nee' }],
    });
  });

  test('a postcode near a border gives both sides, its own first and neither certain', () => {
    expect(geography.postcode('3704')?.kandidaten).toEqual([
      { code: 'GM0355', zeker: 'nee' },
      { code: 'GM0310', zeker: 'nee' },
    ]);
  });

  test('every known postcode has a candidate, and a third has more than one', () => {
    const everyTenth = Array.from({ length: 900 }, (_, index) => geography.postcode(`${1000 + index * 10}`));
    const counts = everyTenth.flatMap((one) => (one ? [one.kandidaten.length] : []));
    expect(counts.length).toBeGreaterThan(400);
    expect(Math.min(...counts)).toBe(1);
    // The design measured that 33 % of all centroids lie within 1 km of another municipality.
    expect(counts.filter((count) => count > 1).length / counts.length).toBeCloseTo(0.33, 1);
  });

  test.each(['1210', 'abcd', '35111'])('%s is not known', (text) => {
    expect(geography.postcode(text)).toBeUndefined();
  });
});
