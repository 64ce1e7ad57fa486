import { expect, test } from '@jest/globals';
import { SearchQuery } from '../src/search/search-query.ts';

const errors = (parameters: Record<string, unknown>) =>
  SearchQuery.safeParse(parameters).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('values come as text, as in a URL, or as in JSON', () => {
  const expected = { kosten: ['gratis'], leeftijd: 14, page: 2, pageSize: 20, straal: 10, buiten: 'weg' };
  expect(SearchQuery.parse({ kosten: 'gratis', leeftijd: '14', page: '2' })).toEqual(expected);
  expect(SearchQuery.parse({ kosten: ['gratis'], leeftijd: 14, page: 2 })).toEqual(expected);
});

test.each([
  ['an unknown code', { kosten: 'duur' }, 'kosten'],
  ['a word for a number', { leeftijd: 'oud' }, 'leeftijd'],
  ['an empty number', { leeftijd: '' }, 'leeftijd'],
  ['half a year', { leeftijd: '4.5' }, 'leeftijd'],
  ['a number as a program writes it', { page: '0x10' }, 'page'],
  ['a number with an exponent', { pageSize: '1e1' }, 'pageSize'],
  ['too many words', { q: 'x'.repeat(201) }, 'q'],
  ['a page before the first', { page: '0' }, 'page'],
  ['more than fits a page', { pageSize: '101' }, 'pageSize'],
  ['deeper than 10,000 results', { page: '101', pageSize: '100' }, 'page'],
  ['half a point', { lat: '52.1' }, 'lat'],
  ['two kinds of place', { gemeente: 'Utrecht', postcode: '3511' }, 'gemeente'],
  ['a distance without a point', { sorteer: 'afstand' }, 'sorteer'],
  ['an order that is not there', { sorteer: 'prijs' }, 'sorteer'],
  ['a repeated single value', { q: ['a', 'b'] }, 'q'],
])('%s is refused under its own name', (_, parameters, parameter) => {
  expect(errors(parameters)?.map(([path]) => path?.split('.')[0])).toEqual([parameter]);
});

test('every mistake is told at once', () => {
  expect(errors({ kosten: 'duur', wet: 'x', page: '-1' })).toHaveLength(3);
});

test('a key that does not exist is refused, with its name', () => {
  expect(SearchQuery.safeParse({ kostn: 'gratis' }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['kostn'] },
  ]);
});

test.each(['mee', 'kosten', 'doelgroep', 'doelgroep.situatie'])('onbekend=%s is understood', (onbekend) => {
  expect(SearchQuery.parse({ onbekend }).onbekend).toEqual([onbekend]);
});
