import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachWord, words } from '../src/words.ts';

test.each([
  ['Hulp bij schulden', ['hulp', 'bij', 'schulden']],
  ["foto's van 's-Gravenhage", ['fotos', 'van', 'sgravenhage']],
  ['re-integratie', ['reintegratie']],
  ['Wmo 2015, bel 113!', ['wmo', '2015', 'bel', '113']],
  ['cafe\u0301', ['cafe']],
  ['— … ( )', []],
  ['', []],
])('the words of "%s"', (text, expected) => {
  expect(words(text).map((word) => word.tekst)).toEqual(expected);
});

test('a word with hyphens gives its parts as well', () => {
  expect(words('Re-integratie')[0]?.delen).toEqual(['re', 'integratie']);
});

test('offsets point at the word in the text as it was given, for any Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { begin, einde, tekst } of words(text)) {
        expect(words(text.slice(begin, einde))[0]?.tekst).toBe(tekst);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('words are where the definition finds them, for any Unicode: a letter or digit and what belongs to it', () => {
  const definition = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."abZ09é\u0301-‑’' .\u{1d400}\u{1f600}", '\ud800') }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const found: string[] = [];
      eachWord(given, (begin, einde) => found.push(given.slice(begin, einde)));
      expect(found).toEqual(given.match(definition) ?? []);
    }),
    { numRuns: 2_000 },
  );
});
