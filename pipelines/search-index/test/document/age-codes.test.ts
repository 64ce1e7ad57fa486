import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { voorziening } from '../../src/contract/published-catalogue.ts';
import { codesOfAge, leeftijdCodes } from '../../src/document/age-codes.ts';

const age = fc.nat({ max: 120 });
/** Without a start, an end, or both too. */
const ages = fc.record({ van: age, tot: age }, { requiredKeys: [] }).filter(({ van = 0, tot = 120 }) => van <= tot);

test('a voorziening has one of the codes of an age exactly when it serves that age', () => {
  fc.assert(
    fc.property(ages, age, (leeftijd, asked) => {
      const { van = 0, tot = 120 } = leeftijd;
      const codes = leeftijdCodes(voorziening({ naam: 'x', leeftijd }));
      expect(codesOfAge(asked).some((code) => codes.includes(code))).toBe(van <= asked && asked <= tot);
    }),
  );
});

test('whatever the years, they are few codes', () => {
  fc.assert(
    fc.property(ages, (leeftijd) => {
      expect(leeftijdCodes(voorziening({ naam: 'x', leeftijd })).length).toBeLessThanOrEqual(12);
    }),
  );
});
