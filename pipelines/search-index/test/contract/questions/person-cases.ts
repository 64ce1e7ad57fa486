import { describe, expect, test } from '@jest/globals';
import type { Given } from '../../../src/contract/published-catalogue.ts';
import { found, given, names, type OpenIndex, type Parameters } from './ask.ts';

const CATALOGUE: Given[] = [
  { naam: 'zegt niets' },
  { naam: 'voor iedereen', doelgroepen: ['iedereen'] },
  { naam: 'volwassenen', doelgroepen: ['volwassenen'] },
  { naam: 'ouderen', doelgroepen: ['ouderen'] },
  { naam: 'lvb', doelgroepen: ['licht-verstandelijke-beperking'] },
  { naam: 'lvb met schulden', doelgroepen: ['licht-verstandelijke-beperking', 'mensen-met-schulden'] },
  { naam: 'schulden', doelgroepen: ['mensen-met-schulden'] },
  { naam: 'tieners', leeftijd: { van: 12, tot: 18 } },
];

const CASES: [string, Parameters, string[]][] = [
  [
    'what states it, and what is for everybody',
    { doelgroep: 'mensen-met-schulden' },
    ['lvb met schulden', 'schulden', 'voor iedereen'],
  ],
  ['a statement covers what is narrower', { doelgroep: 'ouderen' }, ['ouderen', 'voor iedereen', 'volwassenen']],
  ['a filter finds what is narrower', { doelgroep: 'volwassenen' }, ['ouderen', 'voor iedereen', 'volwassenen']],
  ['two of one dimension are OR', { doelgroep: ['ouderen', 'kinderen'] }, ['ouderen', 'voor iedereen', 'volwassenen']],
  [
    'two dimensions are AND',
    { doelgroep: ['licht-verstandelijke-beperking', 'mensen-met-schulden'] },
    ['lvb met schulden', 'voor iedereen'],
  ],
  ['who says so itself', { doelgroep: 'iedereen' }, ['voor iedereen']],
  ['an age by the years stated', { leeftijd: '14' }, ['tieners', 'voor iedereen']],
  ['an age by the years of a levensfase', { leeftijd: '70' }, ['ouderen', 'voor iedereen', 'volwassenen']],
  ['an age at the edge of the years', { leeftijd: '18' }, ['tieners', 'voor iedereen', 'volwassenen']],
];

export function personCases(open: OpenIndex): void {
  describe('for one person', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, parameters, expected) => {
      expect(found(await ask(parameters))).toEqual(expected.toSorted());
    });

    test('unknown is judged per dimension', async () => {
      const answer = await ask({ doelgroep: ['licht-verstandelijke-beperking', 'mensen-met-schulden'] });
      expect(answer.nietVermeld).toEqual({ 'doelgroep.gezondheid-en-beperking': 1, 'doelgroep.situatie': 1 });
    });

    test.each([
      ['doelgroep', ['lvb', 'ouderen', 'schulden', 'tieners', 'volwassenen', 'zegt niets']],
      ['doelgroep.situatie', ['lvb']],
    ])('onbekend=%s opens that', async (onbekend, expected) => {
      const doelgroep = ['licht-verstandelijke-beperking', 'mensen-met-schulden'];
      const answer = await ask({ doelgroep, onbekend });
      const open = answer.resultaten.filter(({ plank }) => plank === 'niet-vermeld');
      expect(open.map(({ voorziening }) => voorziening.naam).toSorted()).toEqual(expected);
    });

    test('exactly this doelgroep goes before what covers it', async () => {
      expect(names(await ask({ doelgroep: 'ouderen' }))[0]).toBe('ouderen');
    });

    test('the facet counts each dimension without its own filter only', async () => {
      const { facetten } = await ask({ doelgroep: 'mensen-met-schulden' });
      const count = (code: string) => facetten.doelgroep?.find((value) => value.code === code)?.aantal;
      expect(count('licht-verstandelijke-beperking')).toBe(2);
      expect(count('mensen-met-schulden')).toBe(3);
      expect(count('werkzoekenden')).toBe(1);
    });
  });
}
