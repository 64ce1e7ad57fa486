import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { readState } from '../../src/question/form-state.ts';
import { toQuery } from '../../src/question/to-query.ts';

const geography = loadGeography();
const read = (parameters: object) => toQuery(readState(parameters), geography);

describe('a form as a question', () => {
  test.each([
    [
      { q: 'schulden', waar: '3511' },
      { q: 'schulden', postcode: '3511' },
    ],
    [{ thema: 'wonen' }, { categorie: ['wonen'] }],
    [{ thema: 'wonen', categorie: 'huurproblemen' }, { categorie: ['huurproblemen'] }],
    [
      { leeftijd: '30', page: '2' },
      { leeftijd: 30, page: 2 },
    ],
    [{ sorteer: 'afstand', waar: '3511' }, { sorteer: 'afstand' }],
    [
      { open: 'nu', openVoor: ['inloop', 'telefoon'], minKwaliteit: 'goed', bbox: '5,52,5.1,52.1' },
      {
        open: 'nu',
        openVoor: ['inloop', 'telefoon'],
        minKwaliteit: 'goed',
        bbox: expect.objectContaining({ oost: 5.1 }),
      },
    ],
  ])('%j asks %j', (parameters, query) => {
    expect(read(parameters)).toEqual({ query: expect.objectContaining(query) });
  });

  test('an order by distance falls away with the point that it needs', () => {
    expect(read({ sorteer: 'afstand', waar: 'Utrecht' })).toEqual({
      query: expect.not.objectContaining({ sorteer: 'afstand' }),
    });
  });
});

describe('what is wrong', () => {
  test.each([
    [{ q: 'x'.repeat(201) }, ['q']],
    [{ waar: 'Blabladorp', leeftijd: 'oud' }, ['waar', 'leeftijd']],
    [{ leeftijd: '12.5' }, ['leeftijd']],
    [{ page: '9999' }, ['page']],
    [{ kosten: ['x', 'y'] }, ['kosten']],
  ])('in %j is told of %j, each once', (parameters, fields) => {
    const answer = read(parameters);
    expect('fouten' in answer && answer.fouten.map(({ veld }) => veld)).toEqual(fields);
  });
});
