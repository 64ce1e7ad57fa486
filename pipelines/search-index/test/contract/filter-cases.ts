import { expect, test } from '@jest/globals';
import type { Clause } from '../../src/index-query.ts';
import { type Engine, idsOf, makeDocument, searching } from './engine.ts';

const DOCUMENTS = [
  makeDocument('a', { codes: { kosten: ['gratis'], doelgroep: ['jongeren', 'ouders'] } }),
  makeDocument('b', { codes: { kosten: ['eigen-bijdrage'], doelgroep: ['ouderen'] } }),
  makeDocument('c', { codes: { kosten: ['niet-vermeld'], doelgroep: ['ouders'] } }),
  makeDocument('d', { codes: { kosten: ['gratis'] } }),
];

const free: Clause = { lijst: 'kosten', codes: ['gratis'] };
const parents: Clause = { lijst: 'doelgroep', codes: ['ouders'] };

const CASES: [title: string, clause: Clause, expected: string[]][] = [
  ['a code', free, ['a', 'd']],
  ['several codes of a list: any of them', { lijst: 'kosten', codes: ['gratis', 'niet-vermeld'] }, ['a', 'c', 'd']],
  ['no codes: nothing', { lijst: 'kosten', codes: [] }, []],
  ['a code that no document has', { lijst: 'kosten', codes: ['onbekende-code'] }, []],
  ['a list that no document has', { lijst: 'onbekende-lijst', codes: ['gratis'] }, []],
  ['the code of another list', { lijst: 'doelgroep', codes: ['gratis'] }, []],
  ['alle: all of them', { alle: [free, parents] }, ['a']],
  ['alle of nothing: everything', { alle: [] }, ['a', 'b', 'c', 'd']],
  ['een: one of them', { een: [free, parents] }, ['a', 'c', 'd']],
  ['een of nothing: nothing', { een: [] }, []],
  ['niet: the others, also those without the list', { niet: parents }, ['b', 'd']],
  ['niet everything: nothing', { niet: { alle: [] } }, []],
  [
    'each in the other',
    { alle: [{ niet: { een: [free, { lijst: 'doelgroep', codes: ['ouderen'] }] } }, parents] },
    ['c'],
  ],
];

export function filterCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);

  test.each(CASES)('%s', async (_, clause, expected) => {
    const answer = await search({ planken: [{ naam: 'gevraagd', clause }] });
    expect(idsOf(answer)).toEqual(expected);
    expect(answer.planken).toEqual([{ naam: 'gevraagd', totaal: expected.length }]);
  });
}
