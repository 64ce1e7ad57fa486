import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../src/fold.ts';

test.each([
  ['Cliëntondersteuning', 'clientondersteuning'],
  ['ĲSSELSTEIN', 'ijsselstein'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['cœur', 'coeur'],
  ['İstanbul', 'istanbul'],
  ['ﬁets', 'fiets'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});
