import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { placeOf } from '../../src/question/place-of.ts';
import { placeChoices } from '../../src/text/place-text.ts';

const geography = loadGeography();

describe('the one field for a place', () => {
  test.each([
    ['', {}],
    ['3511', { postcode: '3511' }],
    ['3511 ab', { postcode: '3511AB' }],
    ['3511AB Utrecht', { postcode: '3511AB' }],
    ['Utrecht', { gemeente: 'Utrecht' }],
    ['den haag', { gemeente: 'den haag' }],
    ['GM0344', { gemeente: 'GM0344' }],
    ['provincie Utrecht', { provincie: 'Utrecht' }],
    ['Overijssel', { provincie: 'Overijssel' }],
  ])('‘%s’ is %j', (text, plaats) => {
    expect(placeOf(text, geography)).toEqual({ plaats });
  });

  test.each([
    ['Blabladorp', /gemeente of provincie/],
    ['8888 ZZ', /Postcode 8888ZZ kennen wij niet/],
    ['12', /gemeente of provincie/],
    ['provincie Atlantis', /gemeente of provincie/],
  ])('‘%s’ is no place, and what would be right is told', (text, message) => {
    expect(placeOf(text, geography)).toEqual({ fout: expect.stringMatching(message) });
  });
});

test('every municipality can be chosen by its name', () => {
  for (const { naam, code } of geography.gemeenten) {
    expect(placeOf(naam, geography)).toEqual({ plaats: { gemeente: naam } });
    expect(geography.findGemeenten(naam).codes).toEqual([code]);
  }
});

test('a municipality with the name of a province offers the province', () => {
  const gemeenten = [{ code: 'GM0344', naam: 'Utrecht', zeker: 'ja' }];
  expect(placeChoices({ gemeenten, hoe: 'gemeente' }, geography)).toEqual([
    { naam: 'Provincie Utrecht', waar: 'provincie Utrecht' },
  ]);
  expect(placeChoices({ gemeenten, provincie: 'PV26', hoe: 'provincie' }, geography)).toEqual([]);
});
