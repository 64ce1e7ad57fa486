import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexTokens } from '../src/index-tokens.ts';
import { MAX_WORDS, planQuery } from '../src/plan-query.ts';

test('a word may match as written, or with less weight by its stem', () => {
  expect(planQuery('Schulden')).toEqual({
    woorden: [
      {
        gezocht: 'Schulden',
        alternatieven: [
          { tokens: ['=schulden'], gewicht: 1, via: 'exact' },
          { tokens: ['schuld'], gewicht: 0.7, via: 'stam' },
        ],
      },
    ],
  });
});

test.each([
  ['hulp bij de schulden', ['hulp', 'schulden']],
  ['de het een', ['de', 'het', 'een']],
  ['zonder geld', ['zonder', 'geld']],
  ['hulp hulp Hulp', ['Hulp']],
])('"%s" asks for %j', (text, asked) => {
  expect(planQuery(text)?.woorden.map((word) => word.gezocht)).toEqual(asked);
});

test.each(['', '   ', '?!', '\u0301'])('"%s" asks for nothing, so that everything matches', (text) => {
  expect(planQuery(text)).toBeUndefined();
});

test('whatever is typed, the plan stays bounded and each word finds the text that it was typed from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const plan = planQuery(text);
      const tokens = new Set(indexTokens(text));
      expect(plan?.woorden.length ?? 0).toBeLessThanOrEqual(MAX_WORDS);
      for (const word of plan?.woorden ?? []) {
        expect(word.alternatieven.length).toBeLessThanOrEqual(8);
        expect(word.alternatieven.some((one) => one.tokens.every((token) => tokens.has(token)))).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a hyphen around a word that says nothing asks for the words beside it', () => {
  const tokens = new Set(indexTokens('Hulp bij formulieren'));
  const [word] = planQuery('hulp-bij-formulieren')?.woorden ?? [];
  expect(word?.alternatieven.some((one) => one.tokens.every((token) => tokens.has(token)))).toBe(true);
});

test('a question with and without a hyphen finds the same text', () => {
  const tokens = new Set(indexTokens('Re-integratie naar werk'));
  for (const question of ['re-integratie', 'reintegratie', 'integratie', 're integratie']) {
    const found = planQuery(question)?.woorden.every((word) =>
      word.alternatieven.some((one) => one.tokens.every((token) => tokens.has(token))),
    );
    expect([question, found]).toEqual([question, true]);
  }
});
