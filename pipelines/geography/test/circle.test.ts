import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { circleAround, cornersOf } from '../src/borders/circle.ts';
import { distanceMeter, type Punt } from '../src/punt.ts';

const middle: Punt = { lat: 52.1, lon: 5.1 };
const punt = fc.record({
  lat: fc.double({ min: 52, max: 52.2, noNaN: true }),
  lon: fc.double({ min: 5, max: 5.2, noNaN: true }),
});

test('in a circle is what lies at most so many metres from its middle', () => {
  fc.assert(
    fc.property(fc.array(punt), fc.nat(15_000), (punten, meter) => {
      const circle = circleAround(middle, meter);
      const inside = punten.filter((one) => distanceMeter(middle, one) <= meter);
      expect(circle.some(cornersOf(punten))).toBe(inside.length > 0);
      expect(circle.every(cornersOf(punten))).toBe(inside.length === punten.length);
    }),
  );
});

test.each([-1, 0, 1])('a point %d metre farther than another one is told from it', (farther) => {
  const there: Punt = { lat: 52.15, lon: 5.2 };
  const circle = circleAround(middle, distanceMeter(middle, there) - farther);
  expect(circle.some(cornersOf([there]))).toBe(farther <= 0);
});
