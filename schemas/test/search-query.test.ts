import { expect, test } from '@jest/globals';
import { SearchQuery } from '../src/search/search-query.ts';

const errors = (parameters: Record<string, unknown>) =>
  SearchQuery.safeParse(parameters).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('values come as text, as in a URL, or as in JSON', () => {
  const expected = {
    kosten: ['gratis'],
    leeftijd: 14,
    page: 2,
    pageSize: 20,
    straal: 10,
    buiten: 'weg',
    interpreteer: 'ja',
  };
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
  ['half a piece of the map', { bbox: '5,52' }, 'bbox'],
  ['a piece of the map that is turned around', { bbox: '5.2,52,5.1,52.1' }, 'bbox'],
  ['a piece of the map with words in it', { bbox: 'west,52,5.1,52.1' }, 'bbox'],
  ['a piece of the map outside the earth', { bbox: '-181,52,5.1,52.1' }, 'bbox'],
  ['a time in words', { open: 'straks' }, 'open'],
  ['a day that does not exist', { open: '2026-02-30T14:00' }, 'open'],
  ['a time without a date', { open: '14:00' }, 'open'],
  ['a time of another century', { open: '1926-02-03T14:00' }, 'open'],
  ['hours of what has none', { open: 'nu', openVoor: 'fax' }, 'openVoor'],
  ['a date in words', { gecontroleerdSinds: 'vorig jaar' }, 'gecontroleerdSinds'],
  ['two bands of quality', { minKwaliteit: ['goed', 'matig'] }, 'minKwaliteit'],
  ['a language by its name', { taal: 'Arabisch' }, 'taal'],
])('%s is refused under its own name', (_, parameters, parameter) => {
  expect(errors(parameters)?.map(([path]) => path?.split('.')[0])).toEqual([parameter]);
});

test.each(['nu', '2026-12-01T14:00', '2026-12-01T14:00:00', '2026-12-01T13:00:00Z', '2026-12-01T14:00:00+01:00'])(
  'open=%s is a time',
  (open) => {
    expect(SearchQuery.parse({ open }).open).toBe(open);
  },
);

test('a piece of the map is read in its four edges', () => {
  expect(SearchQuery.parse({ bbox: '5.05, 52,5.15,52.12' }).bbox).toEqual({
    west: 5.05,
    zuid: 52,
    oost: 5.15,
    noord: 52.12,
  });
});

test('every mistake is told at once', () => {
  expect(errors({ kosten: 'duur', wet: 'x', page: '-1' })).toHaveLength(3);
});

test('a key that does not exist is refused, with its name', () => {
  expect(SearchQuery.safeParse({ kostn: 'gratis' }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['kostn'] },
  ]);
});

test.each(['mee', 'kosten', 'doelgroep', 'doelgroep.situatie', 'open', 'doorWie'])(
  'onbekend=%s is understood',
  (onbekend) => {
    expect(SearchQuery.parse({ onbekend }).onbekend).toEqual([onbekend]);
  },
);
