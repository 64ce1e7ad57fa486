import { expect, test } from '@jest/globals';
import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Clause, IndexQuery } from '../../src/index-query.ts';
import { type Engine, makeDocument, scoresOf, searching } from './engine.ts';

const velden = (omschrijving: string[]) => ({ naam: [], organisatie: [], labels: [], omschrijving });

/** Of equal length, so all with =hulp have the same score: 2.2 · ln(1 + 1.5/4.5) · 1/(1 + 1.2) = 0.2877. */
const DOCUMENTS = [
  makeDocument('a', { codes: { bereik: ['elders'] }, velden: velden(['=hulp']) }),
  makeDocument('b', { codes: { bereik: ['hier'], kwaliteit: ['hoog'] }, velden: velden(['=hulp']) }),
  makeDocument('c', { codes: { bereik: ['hier'] }, velden: velden(['=hulp']) }),
  makeDocument('d', { codes: { bereik: ['onbekend'], kwaliteit: ['hoog'] }, velden: velden(['=hulp']) }),
  makeDocument('e', { codes: { bereik: ['hier'] }, velden: velden(['=anders']) }),
];

const reach = (code: string): Clause => ({ lijst: 'bereik', codes: [code] });
const good: Clause = { lijst: 'kwaliteit', codes: ['hoog'] };
const shelves = ['hier', 'onbekend', 'elders'].map((naam) => ({ naam, clause: reach(naam) }));
const help: QueryPlan = {
  woorden: [{ gezocht: 'hulp', alternatieven: [{ tokens: ['=hulp'], gewicht: 1, via: 'exact' }] }],
};

export function shelfCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);
  const placed = async (asked: Partial<IndexQuery>) => {
    const { hits } = await search({ planken: shelves, tekst: help, ...asked });
    return hits.map(({ id, plank }) => `${id} ${plank}`);
  };

  test('each shelf says how many it holds, also when it is empty', async () => {
    const { planken } = await search({ planken: [...shelves, { naam: 'leeg', clause: { een: [] } }], tekst: help });
    expect(planken).toEqual([
      { naam: 'hier', totaal: 2 },
      { naam: 'onbekend', totaal: 1 },
      { naam: 'elders', totaal: 1 },
      { naam: 'leeg', totaal: 0 },
    ]);
  });

  test.each<[title: string, asked: Partial<IndexQuery>, expected: string[]]>([
    ['one after the other', {}, ['b hier', 'c hier', 'd onbekend', 'a elders']],
    ['a page within the first', { aantal: 1 }, ['b hier']],
    ['a page over two', { vanaf: 1, aantal: 2 }, ['c hier', 'd onbekend']],
    ['a page that starts in the last', { vanaf: 3 }, ['a elders']],
    ['a page beyond all', { vanaf: 4 }, []],
    [
      'a boost changes the order within a shelf, never that of the shelves',
      { boosts: [{ clause: { niet: good }, gewicht: 5 }] },
      ['c hier', 'b hier', 'd onbekend', 'a elders'],
    ],
  ])('the page is cut from the shelves: %s', async (_, asked, expected) => {
    expect(await placed(asked)).toEqual(expected);
  });

  test.each<[title: string, asked: Partial<IndexQuery>, expected: [string, number][]]>([
    [
      'no boosts',
      {},
      [
        ['b', 1],
        ['c', 1],
      ],
    ],
    [
      'a boost that holds for one',
      { boosts: [{ clause: good, gewicht: 0.25 }] },
      [
        ['b', 1.25],
        ['c', 1],
      ],
    ],
    [
      'boosts that hold together are summed, not multiplied',
      {
        boosts: [
          { clause: good, gewicht: 0.25 },
          { clause: reach('hier'), gewicht: 0.5 },
        ],
      },
      [
        ['b', 1.75],
        ['c', 1.5],
      ],
    ],
    [
      'without text a boost multiplies 1',
      { tekst: { woorden: [] }, boosts: [{ clause: good, gewicht: 0.25 }] },
      [
        ['b', 1.25],
        ['c', 1],
        ['e', 1],
      ],
    ],
  ])('score with %s', async (_, asked, expected) => {
    const here = [{ naam: 'hier', clause: reach('hier') }];
    expect(scoresOf(await search({ tekst: help, ...asked, planken: here }))).toEqual(expected);
  });
}
