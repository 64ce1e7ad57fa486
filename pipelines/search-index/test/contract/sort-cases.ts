import { expect, test } from '@jest/globals';
import type { IndexQuery } from '../../src/index-query.ts';
import { type Engine, idsOf, makeDocument, searching } from './engine.ts';

const HERE = { lat: 52, lon: 5 };

/** In another order than any that is asked. */
const DOCUMENTS = [
  makeDocument('c', {
    sorteer: { naam: 'buurthuis', gewijzigd: '2026-03-01', gecontroleerd: '2026-02-01' },
    locaties: [{ lat: 52.3, lon: 5 }],
    codes: { uitgelicht: ['ja'] },
  }),
  makeDocument('a', {
    sorteer: { naam: 'zorgloket', gewijzigd: '2026-03-02' },
    locaties: [
      { lat: 53, lon: 5 },
      { lat: 52.2, lon: 5 },
    ],
  }),
  makeDocument('e', { sorteer: { naam: 'buurthuis', gewijzigd: '2026-03-01', gecontroleerd: '2026-02-01' } }),
  makeDocument('b', { sorteer: { naam: 'Zorgloket', gewijzigd: '2025-12-31', gecontroleerd: '2026-02-03' } }),
  makeDocument('d', {
    sorteer: { naam: 'één loket', gewijzigd: '2026-03-02' },
    locaties: [{ lat: 52.3, lon: 5 }],
  }),
];

const CASES: [title: string, asked: Partial<IndexQuery>, expected: string[]][] = [
  [
    'relevantie: highest score first',
    { boosts: [{ clause: { lijst: 'uitgelicht', codes: ['ja'] }, gewicht: 1 }] },
    ['c', 'a', 'b', 'd', 'e'],
  ],
  ['relevantie: ties by id', {}, ['a', 'b', 'c', 'd', 'e']],
  ['naam: by code point, ties by id', { sorteer: 'naam' }, ['b', 'c', 'e', 'a', 'd']],
  ['gewijzigd: newest first, ties by id', { sorteer: 'gewijzigd' }, ['a', 'd', 'c', 'e', 'b']],
  ['gecontroleerd: newest first, never last', { sorteer: 'gecontroleerd' }, ['b', 'c', 'e', 'a', 'd']],
  [
    'afstand: nearest first, ties by id, without a place last',
    { sorteer: 'afstand', afstandTot: HERE },
    ['a', 'c', 'd', 'b', 'e'],
  ],
];

export function sortCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);

  test.each(CASES)('%s', async (_, asked, expected) => {
    expect(idsOf(await search(asked))).toEqual(expected);
  });

  test.each(CASES)('pages of two put together are the whole: %s', async (_, asked, expected) => {
    const pages = [0, 2, 4].map((vanaf) => search({ ...asked, vanaf, aantal: 2 }));
    expect((await Promise.all(pages)).map(idsOf)).toEqual([
      expected.slice(0, 2),
      expected.slice(2, 4),
      expected.slice(4),
    ]);
  });

  test('an order other than by relevance leaves the scores as they are', async () => {
    const boosts = [{ clause: { lijst: 'uitgelicht', codes: ['ja'] }, gewicht: 1 }];
    const { hits } = await search({ sorteer: 'naam', boosts, aantal: 3 });
    expect(hits.map(({ id, score }) => [id, score])).toEqual([
      ['b', 1],
      ['c', 2],
      ['e', 1],
    ]);
  });
}
