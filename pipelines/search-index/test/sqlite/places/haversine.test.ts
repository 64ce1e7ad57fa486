import { expect, test } from '@jest/globals';
import { distanceMeter } from '@sociale-kaart/geography/punt';
import fc from 'fast-check';
import { boxAround, haversineMeter } from '../../../src/sqlite/places/haversine.ts';

const point = fc.record({
  lat: fc.double({ min: 50, max: 54, noNaN: true }),
  lon: fc.double({ min: 3, max: 8, noNaN: true }),
});

test('distances are those of geography, to the metre', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      expect(Math.abs(haversineMeter(from, to.lat, to.lon) - distanceMeter(from, to))).toBeLessThan(0.501);
    }),
  );
});

test('what lies in a circle lies in the box around it', () => {
  fc.assert(
    fc.property(point, point, (centre, other) => {
      const { south, north, west, east } = boxAround(centre, haversineMeter(centre, other.lat, other.lon));
      expect(Math.max(south - other.lat, other.lat - north)).toBeLessThanOrEqual(1e-9);
      expect(Math.max(west - other.lon, other.lon - east)).toBeLessThanOrEqual(1e-9);
    }),
  );
});
