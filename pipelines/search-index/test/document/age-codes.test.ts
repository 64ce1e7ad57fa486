import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { voorziening } from '../../src/contract/published-catalogue.ts';
import { codesOfAge, leeftijdCodes } from '../../src/document/age-codes.ts';

const age = fc.nat({ max: 120 });
/** Without a start, an end, or both too. */
const ages = fc.record({ van: age, tot: age }, { requiredKeys: [] }).filter(({ van = 0, tot = 120 }) => van <= tot);

const EVERY_AGE = Array.from({ length: 121 }, (_, years) => years);

test('a voorziening has one of the codes of an age exactly when it serves that age', () => {
  fc.assert(
    fc.property(ages, (leeftijd) => {
      const { van = 0, tot = 120 } = leeftijd;
      const codes = leeftijdCodes(voorziening({ naam: 'x', leeftijd }));
      const served = EVERY_AGE.filter((asked) => codesOfAge(asked).some((code) => codes.includes(code)));
      expect(served).toEqual(EVERY_AGE.filter((asked) => van <= asked && asked <= tot));
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
