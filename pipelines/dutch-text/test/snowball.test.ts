import { expect, test } from '@jest/globals';
import { stemmer } from '@orama/stemmers/dutch';
import fc from 'fast-check';
import { dutchDictionary } from '../src/dictionary.ts';
import { snowball } from '../src/snowball.ts';

/** Those that it knows, and those that make it look again. */
const ENDINGS = ['', 'e', 'en', 'ene', 's', 'se', 'heden', 'heid', 'enheid', 'ing', 'end', 'igend', 'eigend'].concat([
  ...['ig', 'eig', 'lijk', 'lijke', 'baar', 'bare', 'bar', 'ieen', 'yend', 'gemen'],
]);

const different = (words: readonly string[]) => words.filter((word) => snowball(word) !== stemmer(word));

test('the words of the list have the stems that the library gives, with every ending', () => {
  const some = dutchDictionary()
    .wordsThatCan('noun', 'verb', 'plural', 'end')
    .filter((_, at) => at % 3 === 0);
  expect(some.length).toBeGreaterThan(10_000);
  expect(different(some.flatMap((word) => ENDINGS.map((ending) => word + ending)))).toEqual([]);
});

test('what is no word has too', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouybdgkmnstjhcz1'), maxLength: 10 });
  const word = fc.tuple(letters, fc.constantFrom(...ENDINGS)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (one) => different([one]).length === 0),
    { numRuns: 20_000 },
  );
});
