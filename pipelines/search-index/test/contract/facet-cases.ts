import { expect, test } from '@jest/globals';
import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Clause } from '../../src/index-query.ts';
import { type Engine, makeDocument, searching } from './engine.ts';

const velden = (omschrijving: string[]) => ({ naam: [], organisatie: [], labels: [], omschrijving });

const DOCUMENTS = [
  makeDocument('a', { codes: { kosten: ['gratis'], thema: ['geld', 'wonen'] }, velden: velden(['=schuld']) }),
  makeDocument('b', { codes: { kosten: ['betaald'], thema: ['geld'] }, velden: velden(['=schuld']) }),
  makeDocument('c', { codes: { kosten: ['niet-vermeld'], thema: ['wonen'] } }),
  makeDocument('d', { codes: { kosten: ['gratis'], thema: ['zorg'] } }),
];

const everything: Clause = { alle: [] };
const free: Clause = { lijst: 'kosten', codes: ['gratis'] };
const debt: QueryPlan = {
  woorden: [{ gezocht: 'schuld', alternatieven: [{ tokens: ['=schuld'], gewicht: 1, via: 'exact' }] }],
};

export function facetCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);
  const facet = async (lijst: string, binnen: Clause, tekst?: QueryPlan) => {
    const { facetten } = await search({ facetten: [{ naam: 'facet', lijst, binnen }], ...(tekst && { tekst }) });
    return facetten.facet?.map(({ code, aantal }) => `${code} ${aantal}`);
  };

  test.each<[title: string, counts: () => Promise<string[] | undefined>, expected: string[]]>([
    ['most first, ties by code', () => facet('thema', everything), ['geld 2', 'wonen 2', 'zorg 1']],
    [
      'not stated is a code as any other',
      () => facet('kosten', everything),
      ['gratis 2', 'betaald 1', 'niet-vermeld 1'],
    ],
    ['only within its own condition', () => facet('thema', free), ['geld 1', 'wonen 1', 'zorg 1']],
    ['only what the text matches', () => facet('thema', everything, debt), ['geld 2', 'wonen 1']],
    ['the text and its condition', () => facet('kosten', { niet: free }, debt), ['betaald 1']],
    ['none of a list that no document has', () => facet('onbekend', everything), []],
    ['none when nothing matches', () => facet('thema', { een: [] }), []],
  ])('a facet counts %s', async (_, counts, expected) => {
    expect(await counts()).toEqual(expected);
  });

  test('facets and counts do not depend on the shelves, the page or each other', async () => {
    const answer = await search({
      planken: [{ naam: 'leeg', clause: { een: [] } }],
      facetten: [
        { naam: 'soort', lijst: 'thema', binnen: free },
        { naam: 'prijs', lijst: 'kosten', binnen: everything },
      ],
      tellingen: [
        { naam: 'gratis', binnen: free },
        { naam: 'alles', binnen: everything },
      ],
      aantal: 0,
    });
    expect(answer.hits).toEqual([]);
    expect(Object.keys(answer.facetten)).toEqual(['soort', 'prijs']);
    expect(answer.tellingen).toEqual({ gratis: 2, alles: 4 });
  });

  test('a count is of what the text matches', async () => {
    const { tellingen } = await search({ tekst: debt, tellingen: [{ naam: 'gratis', binnen: free }] });
    expect(tellingen).toEqual({ gratis: 1 });
  });
}
