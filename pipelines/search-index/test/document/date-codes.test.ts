import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesSince, dateCodes } from '../../src/document/date-codes.ts';

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('a date has one of the codes since another exactly when it is not earlier', () => {
  fc.assert(
    fc.property(date, date, (checked, since) => {
      const asked = codesSince(since);
      expect(dateCodes(checked).some((code) => asked.includes(code))).toBe(checked >= since);
    }),
  );
});

test('since asks for few codes', () => {
  expect(codesSince('2026-11-29')).toEqual(
    expect.arrayContaining(['2026-11-29', '2026-11-30', '2026-11-31', '2026-12', '2027']),
  );
  expect(codesSince('0001-01-01').length).toBeLessThan(250);
});
