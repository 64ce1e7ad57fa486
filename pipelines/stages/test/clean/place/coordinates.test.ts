import { expect, test } from '@jest/globals';
import { cleanCoordinates } from '@sociale-kaart/stages/clean/place/coordinates';

const veld = 'locaties.0';

test.each([
  [52.0907371, 5.1214201, { lat: 52.090737, lon: 5.12142 }],
  ['52.0907', '5.1214', { lat: 52.0907, lon: 5.1214 }],
  ['52,0907', '5,1214', { lat: 52.0907, lon: 5.1214 }],
])('%j and %j are the point %j of the source', (lat, lon, expected) => {
  expect(cleanCoordinates(lat, lon, veld)).toMatchObject({ value: { ...expected, hoe: 'bron' }, issues: [] });
});

// Points of the Kadaster: the towers of Amersfoort (by definition 155,000 and 463,000), Amsterdam and Groningen.
test.each([
  [155_000, 463_000, 52.15517, 5.387206],
  ['120700.723', '487525.502', 52.374533, 4.883526],
  [233_883, 582_065, 53.219383, 6.5682],
])('RD %j, %j is %j, %j, in either order', (x, y, lat, lon) => {
  for (const { value, issues } of [cleanCoordinates(y, x, veld), cleanCoordinates(x, y, veld)]) {
    expect(value?.lat).toBeCloseTo(lat, 4);
    expect(value?.lon).toBeCloseTo(lon, 4);
    expect(issues).toEqual([]);
  }
});

test('swapped axes are put right and reported', () => {
  const { value, issues } = cleanCoordinates('5.1214', '52.0907', veld);
  expect(value).toMatchObject({ lat: 52.0907, lon: 5.1214 });
  expect(issues).toMatchObject([{ code: 'coordinaten-verwisseld', veld: 'locaties.0.geometrie' }]);
});

test.each([
  [50.85, 4.35, undefined],
  [48.85, 2.35, 'coordinaten-buiten-nederland'],
  [0, 0, 'coordinaten-buiten-nederland'],
  [12.15, -68.27, 'coordinaten-buiten-nederland'],
  ['52.0907', '', 'coordinaten-ongeldig'],
  ['52.09.07', '5.1214', 'coordinaten-ongeldig'],
  ['5,20E+01', '5.1214', 'coordinaten-ongeldig'],
  [Number.NaN, 5, 'coordinaten-ongeldig'],
  ['', undefined, undefined],
])('%j and %j give the issue %j', (lat, lon, code) => {
  expect(cleanCoordinates(lat, lon, veld).issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
});

test.each([
  ['52.0907', '5.1214', 10],
  ['52.09', '5.12', 555],
  ['52.1', '5.12', 555],
  ['52', '5', 55_500],
])('%j and %j are as exact as their decimals: %d m', (lat, lon, meter) => {
  expect(cleanCoordinates(lat, lon, veld).value?.nauwkeurigheidMeter).toBe(meter);
});
