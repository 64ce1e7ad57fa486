import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { withCurrentCodes } from '../../src/query/current-codes.ts';

const read = (parameters: Record<string, unknown>) => withCurrentCodes(SearchQuery.parse(parameters), loadGeography());

test('a municipality that ended means its successors, and the answer can say so', () => {
  const { current, expired } = read({ vestigingsgemeente: ['GM0457', 'GM0344'] });
  expect(current.vestigingsgemeente).toEqual(['GM0363', 'GM0344']);
  expect(expired).toEqual({ vestigingsgemeente: { GM0457: ['GM0363'] } });
});

test('as a place it is told, and left to the place to resolve', () => {
  const { current, expired } = read({ gemeente: 'gm0457' });
  expect(current.gemeente).toBe('gm0457');
  expect(expired).toEqual({ gemeente: { GM0457: ['GM0363'] } });
});

test.each([{ q: 'schulden' }, { gemeente: 'Utrecht' }, { doelgroep: 'ouderen', kosten: ['gratis', 'betaald'] }])(
  'a question in the codes of today stays as it is: %j',
  (parameters) => {
    expect(read(parameters)).toEqual({ current: SearchQuery.parse(parameters), expired: {} });
  },
);
