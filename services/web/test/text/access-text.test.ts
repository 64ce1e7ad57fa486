import { expect, test } from '@jest/globals';
import type { Toegang } from '@sociale-kaart/schemas/toegang';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { accessText, routeText } from '../../src/text/access-text.ts';

test.each<[Toegang | undefined, string | undefined]>([
  [undefined, undefined],
  [{}, undefined],
  [{ routes: ['zonder-afspraak'] }, 'Zonder afspraak.'],
  [
    { routes: ['zelf-aanmelden', 'verwijzing-huisarts'], aanmelder: ['zelf', 'naaste', 'huisarts'] },
    'Zelf aanmelden of met een verwijzing van de huisarts. Aanmelden kan door uzelf, een naaste of de huisarts.',
  ],
  [{ outreachend: 'ja' }, 'Komt ook zonder dat iemand erom vraagt.'],
  [{ outreachend: 'nee' }, undefined],
])('%j reads %s', (toegang, text) => {
  expect(accessText(toegang)).toBe(text);
});

test('every route of the vocabulary has words of its own', () => {
  const texts = vocabularies.toegang.codes.map(({ code }) => routeText(code));
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^\p{Ll}/u);
});
