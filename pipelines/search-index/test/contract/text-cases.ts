import { describe, expect, test } from '@jest/globals';
import type { Alternative, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { IndexDocument, Veld } from '../../src/index-document.ts';
import { type Engine, makeDocument, scoresOf, searching } from './engine.ts';

/*
 * Worked by hand, with weights 3 (naam) and 1 (omschrijving). `omschrijving` is in a, b and c (N = 3), of 2, 4 and 3
 * tokens, 3 on average; `naam` in c and d (N = 2), of 1 and 2 tokens, 1.5 on average. So for =fiets:
 *   in a  2.2 · ln(1 + 1.5/2.5) · 1/(1 + 1.2·(0.25 + 0.75·2/3)) = 0.5442
 *   in b  2.2 · ln(1 + 1.5/2.5) · 2/(2 + 1.2·(0.25 + 0.75·4/3)) = 0.5909
 *   in c  3 · 2.2 · ln(1 + 1.5/1.5) · 1/(1 + 1.2·(0.25 + 0.75·1/1.5)) = 2.4078, in its naam
 * and in the same way =huis: a 0.5442, b 0.4136, d 1.8299; =boom: b 0.4136, c 0.4700, d 1.8299; =bos: c 1.3486.
 */
const DOCUMENTS = [
  withText('a', { omschrijving: '=fiets =huis' }),
  withText('b', { omschrijving: '=fiets =fiets =huis =boom' }),
  withText('c', { naam: '=fiets', omschrijving: '=boom =bos =bos' }),
  withText('d', { naam: '=huis =boom' }),
];

const CASES: [title: string, words: Alternative[][], expected: [string, number][]][] = [
  [
    'a token scores per field, the best document first',
    [[either('=fiets')]],
    [
      ['c', 2.4078],
      ['b', 0.5909],
      ['a', 0.5442],
    ],
  ],
  ['a token that is nowhere finds nothing', [[either('=zee')]], []],
  ['a word without alternatives finds nothing', [[]], []],
  [
    'every word must match, and scores add up',
    [[either('=fiets')], [either('=huis')]],
    [
      ['a', 1.0884],
      ['b', 1.0045],
    ],
  ],
  ['a word that matches nothing leaves nothing', [[either('=fiets')], [either('=zee')]], []],
  ['the weight of an alternative multiplies', [[either('=bos', 0.5)]], [['c', 0.6743]]],
  [
    'of the alternatives of a word all that a document has add up',
    [[either('=fiets', 0.5), either('=boom')]],
    [
      ['d', 1.8299],
      ['c', 1.6739],
      ['b', 0.709],
      ['a', 0.2721],
    ],
  ],
  [
    'an alternative of two tokens needs both, in whatever fields, and adds them up',
    [[either('=boom =fiets', 0.5)]],
    [
      ['c', 1.4389],
      ['b', 0.5022],
    ],
  ],
  [
    'an alternative of which a token is nowhere does not match',
    [[either('=boom =zee'), either('=bos')]],
    [['c', 1.3486]],
  ],
  ['the same word twice counts twice', [[either('=bos')], [either('=bos')]], [['c', 2.6973]]],
  [
    'a plan without words finds everything, with score 1',
    [],
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ],
  ],
];

/** Which words need not match, by their place. */
const OPTIONAL: [title: string, needed: string[], optional: string[], expected: [string, number][]][] = [
  [
    'a word that need not match adds its score where it does',
    ['=fiets'],
    ['=huis'],
    [
      ['c', 2.4078],
      ['a', 1.0884],
      ['b', 1.0045],
    ],
  ],
  ['what only a word has that need not match is not found', ['=bos'], ['=huis'], [['c', 1.3486]]],
  [
    'when no word must match, one of them must',
    [],
    ['=bos', '=huis'],
    [
      ['d', 1.8299],
      ['c', 1.3486],
      ['a', 0.5442],
      ['b', 0.4136],
    ],
  ],
  ['when no word must match and none does, nothing is found', [], ['=zee', '=meer'], []],
];

export function textCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);

  test.each(OPTIONAL)('%s', async (_, needed, optional, expected) => {
    const word = (token: string) => ({ gezocht: token, alternatieven: [either(token)] });
    const woorden = [...needed.map(word), ...optional.map((token) => ({ ...word(token), optioneel: true as const }))];
    expect(scoresOf(await search({ tekst: { woorden } }))).toEqual(expected);
  });

  test.each(CASES)('%s', async (_, words, expected) => {
    expect(scoresOf(await search({ tekst: plan(words) }))).toEqual(expected);
  });

  test('without text every document has score 1', async () => {
    expect(scoresOf(await search({}))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ]);
  });

  describe('long texts', () => {
    const filler = (length: number) => Array(length).fill('=x').join(' ');
    const searchLong = searching(engine, [
      withText('kort', { omschrijving: `=fiets ${filler(18)}` }),
      withText('lang', { omschrijving: `=fiets ${filler(60)}` }),
    ]);

    // 61 tokens count as 60 (SmallFloat), the average is of the true lengths, 40:
    // 2.2 · ln(1 + 0.5/2.5) · 1/(1 + 1.2·(0.25 + 0.75·60/40)) = 0.1514; with 61 it would be 0.1501
    test('a length above 40 tokens is rounded', async () => {
      expect(scoresOf(await searchLong({ tekst: plan([[either('=fiets')]]) }))).toEqual([
        ['kort', 0.2322],
        ['lang', 0.1514],
      ]);
    });
  });
}

function withText(id: string, texts: Partial<Record<Veld, string>>): IndexDocument {
  const velden = { naam: [], organisatie: [], labels: [], omschrijving: [] };
  const tokens = Object.entries(texts).map(([veld, text]) => [veld, text.split(' ')]);
  return makeDocument(id, { velden: { ...velden, ...Object.fromEntries(tokens) } });
}

function either(tokens: string, gewicht = 1): Alternative {
  return { tokens: tokens.split(' '), gewicht, via: 'exact' };
}

function plan(words: Alternative[][]): QueryPlan {
  return { woorden: words.map((alternatieven, place) => ({ gezocht: `woord ${place}`, alternatieven })) };
}
