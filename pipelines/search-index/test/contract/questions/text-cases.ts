import { describe, expect, test } from '@jest/globals';
import type { Given } from '../../../src/contract/published-catalogue.ts';
import { given, names, type OpenIndex } from './ask.ts';

const CATALOGUE: Given[] = [
  { naam: 'Hulp bij schulden', omschrijving: 'Een vrijwilliger kijkt mee.' },
  { naam: 'Inloophuis', omschrijving: 'Ook voor vragen over schulden.' },
  { naam: 'Buurtkamer', omschrijving: 'Voor wie een schuld wil aflossen.' },
  { naam: 'Bankstel', omschrijving: 'Tweedehands meubels.' },
  { naam: 'Leesclub', categorieen: ['taal-en-rekenen'] },
];

const CASES: [string, string, string[]][] = [
  [
    'a name goes before a description, a word before its stem',
    'schulden',
    ['Hulp bij schulden', 'Inloophuis', 'Buurtkamer'],
  ],
  [
    'what has every word goes before what has the rarer one',
    'schulden vrijwilliger',
    ['Hulp bij schulden', 'Inloophuis', 'Buurtkamer'],
  ],
  [
    'a word that says little beside others need not match',
    'hulp schulden',
    ['Hulp bij schulden', 'Inloophuis', 'Buurtkamer'],
  ],
  ['words that nothing has together with the others are left out', 'zwembad vrijwilliger', ['Hulp bij schulden']],
  ['what belongs to a word that was left out goes behind', 'vrijwilliger kast', ['Hulp bij schulden', 'Bankstel']],
  ['accents and capitals do not matter', 'VRIJWÍLLIGER', ['Hulp bij schulden']],
  ['the label of a category counts', 'rekenen', ['Leesclub']],
  ['words that say nothing are left out', 'van een vrijwilliger', ['Hulp bij schulden']],
  ['what nobody says is not found', 'voedselbank', []],
  ['guilt is no debt', 'schuldgevoel', []],
  ['nor is who feels it', 'ik voel me schuldig', []],
  ['what begins alike is not the same', 'banksaldo', []],
];

export function textCases(open: OpenIndex): void {
  describe('words', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, q, expected) => {
      expect(names(await ask({ q }))).toEqual(expected);
    });

    test('a hit says which words matched, where and how', async () => {
      const { resultaten } = await ask({ q: 'schulden' });
      expect(resultaten.map(({ waarom }) => waarom)).toEqual([
        [{ veld: 'naam', gezocht: 'schulden', gevonden: 'schulden', via: 'exact' }],
        [{ veld: 'omschrijving', gezocht: 'schulden', gevonden: 'schulden', via: 'exact' }],
        [{ veld: 'omschrijving', gezocht: 'schulden', gevonden: 'schuld', via: 'stam' }],
      ]);
    });

    test.each([['naam', ['Bankstel', 'Buurtkamer', 'Hulp bij schulden', 'Inloophuis', 'Leesclub']]])(
      'sorting by %s',
      async (sorteer, expected) => {
        expect(names(await ask({ sorteer }))).toEqual(expected);
      },
    );

    test('pages follow each other without a gap or a double', async () => {
      const pages = [];
      for (const page of ['1', '2', '3', '4'])
        pages.push(...names(await ask({ sorteer: 'naam', page, pageSize: '2' })));
      expect(pages).toEqual(['Bankstel', 'Buurtkamer', 'Hulp bij schulden', 'Inloophuis', 'Leesclub']);
    });
  });
}
