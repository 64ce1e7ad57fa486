import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadGeography } from '../src/load-geography.ts';
import { foldName } from '../src/names/fold-name.ts';

const names = loadGeography().gemeenten.flatMap(({ naam, plaatsen }) => [naam, ...plaatsen]);
const aName = fc.constantFrom(...names);

describe('foldName', () => {
  test.each([
    ["'s-Gravenhage", 's gravenhage'],
    ['’s-Hertogenbosch', 'S-HERTOGENBOSCH'],
    ['Súdwest-Fryslân', 'SUDWEST FRYSLAN'],
    ['Bergen (NH.)', 'Bergen NH'],
    ['Sint Anthonis', 'St. Anthonis'],
    ['Son en Breugel', 'Son & Breugel'],
    ['Zeist', 'Gemeente Zeist'],
    ['IJsselstein', 'ĳsselstein'],
  ])('reads %s and %s as one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ['Bergen (NH.)', 'Bergen (L.)'],
    ["'t Zand", 'Zand'],
    ['Haren', 'Haaren'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  test.each(['s', 'gemeente', "'s-"])('leaves something of %s', (text) => {
    expect(foldName(text)).not.toBe('');
  });

  test('does not depend on case, diacritics, hyphens or spaces around', () => {
    fc.assert(
      fc.property(aName, fc.boolean(), fc.boolean(), (name, upper, plain) => {
        const cased = upper ? name.toUpperCase() : name.toLowerCase();
        const typed = plain ? cased.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ') : cased;
        expect(foldName(`  ${typed} `)).toBe(foldName(name));
      }),
    );
  });

  test('leaves only letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[\p{L}\p{N}]*$/u.test(foldName(text))));
  });
});
