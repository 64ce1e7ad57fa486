import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBorders } from '../src/borders/borders.ts';
import type { Grens } from '../src/geography-extension.ts';
import { loadGeography } from '../src/load-geography.ts';
import { distanceMeter, type Punt } from '../src/punt.ts';

/** Two squares of 0.1 degree beside each other, and an island with a lake in it. */
const square = (west: number, south: number, size = 0.1): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const west: Grens = { type: 'Polygon', coordinates: [square(5, 52)] };
const east: Grens = { type: 'Polygon', coordinates: [square(5.1, 52)] };
const island: Grens = {
  type: 'MultiPolygon',
  coordinates: [[square(5, 53), square(5.04, 53.04, 0.02)], [square(5.3, 53)]],
};
const borders = createBorders([
  { code: 'west', grens: west },
  { code: 'east', grens: east },
  { code: 'island', grens: island },
]);

describe('at', () => {
  test.each([
    ['the middle of one', { lat: 52.05, lon: 5.05 }, 'west'],
    ['the middle of its neighbour', { lat: 52.05, lon: 5.15 }, 'east'],
    ['the second part of an island', { lat: 53.05, lon: 5.35 }, 'island'],
    ['open sea', { lat: 52.5, lon: 5.05 }, undefined],
    ['the middle of a lake', { lat: 53.05, lon: 5.05 }, undefined],
  ])('places %s', (_, punt, code) => {
    expect(borders.at(punt)?.code).toBe(code);
  });

  test.each([
    [0.004, 'west'],
    [0.005, undefined],
  ])('gives a point %d° (445 or 556 m) south of the border to %s', (degrees, code) => {
    expect(borders.at({ lat: 52 - degrees, lon: 5.05 })?.code).toBe(code);
  });
});

describe('near', () => {
  test('gives both sides of a border, the side of the point first', () => {
    expect(borders.near({ lat: 52.05, lon: 5.095 }, 500)).toEqual([
      { code: 'west', afstandMeter: 0 },
      { code: 'east', afstandMeter: 342 },
    ]);
    expect(borders.near({ lat: 52.05, lon: 5.095 }, 300)).toEqual([{ code: 'west', afstandMeter: 0 }]);
  });
});

describe('coverage', () => {
  test.each([
    ['nothing', 0.5, [], []],
    ['only the near side', 3, [], ['west']],
    ['one whole and a part of the other', 7, ['west'], ['east']],
    ['both', 13, ['west', 'east'], []],
  ])('covers %s', (_, straalKm, geheel, deels) => {
    const punt = straalKm < 1 ? { lat: 51.99, lon: 5.05 } : { lat: 52.05, lon: 5.05 };
    expect(borders.coverage(punt, straalKm)).toEqual({ geheel, deels });
  });

  test('only grows with the radius', () => {
    const aPoint = fc.record({
      lat: fc.double({ min: 51.8, max: 53.3, noNaN: true }),
      lon: fc.double({ min: 4.8, max: 5.6, noNaN: true }),
    });
    fc.assert(
      fc.property(aPoint, fc.double({ min: 0.1, max: 40, noNaN: true }), (punt: Punt, straalKm) => {
        const small = borders.coverage(punt, straalKm);
        const large = borders.coverage(punt, straalKm * 1.5);
        expect(large.geheel).toEqual(expect.arrayContaining(small.geheel));
        expect([...large.geheel, ...large.deels]).toEqual(expect.arrayContaining([...small.geheel, ...small.deels]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the borders of the Netherlands', () => {
  const geography = loadGeography();

  test.each([
    ['the Dom of Utrecht', { lat: 52.0907, lon: 5.1214 }, 'GM0344'],
    ['the Martinitoren', { lat: 53.2194, lon: 6.5682 }, 'GM0014'],
    ['the Vrijthof', { lat: 50.8492, lon: 5.6882 }, 'GM0935'],
    ['the harbour of Vlieland', { lat: 53.2967, lon: 5.0908 }, 'GM0096'],
    ['Antwerp', { lat: 51.2194, lon: 4.4025 }, undefined],
  ])('place %s', (_, punt, code) => {
    expect(geography.gemeenteAt(punt)?.code).toBe(code);
  });
});

test('distance is that over a sphere, symmetric, and nothing to oneself', () => {
  const utrecht = { lat: 52.0907, lon: 5.1214 };
  const degreeNorth = { lat: 53.0907, lon: 5.1214 };
  expect(distanceMeter(utrecht, degreeNorth)).toBe(Math.round((Math.PI / 180) * 6_371_008.8));
  expect(distanceMeter(degreeNorth, utrecht)).toBe(distanceMeter(utrecht, degreeNorth));
  expect(distanceMeter(utrecht, utrecht)).toBe(0);
});
