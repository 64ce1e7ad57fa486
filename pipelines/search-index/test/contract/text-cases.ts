import { expect, test } from '@jest/globals';
import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { type IndexDocument, VELDEN, type Veld } from '../../src/index-document.ts';
import { bury, type Engine, makeDocument, makeQuery, publish, put, scoresOf, searching } from './engine.ts';

/* The weights of the fields are 2 (naam) and 1 (omschrijving): =fiets is worth 1 in a and b, and 2 in c. */
const DOCUMENTS = [
  withText('a', { omschrijving: '=fiets =huis' }),
  withText('b', { omschrijving: '=fiets =huis =boom' }),
  withText('c', { naam: '=fiets', omschrijving: '=boom =bos' }),
  withText('d', { naam: '=huis =boom' }),
];

const CASES: [title: string, words: Alternative[][], expected: [string, number][]][] = [
  [
    'a token is worth its field, the best document first, ties by id',
    [[either('=fiets')]],
    [
      ['c', 2],
      ['a', 1],
      ['b', 1],
    ],
  ],
  ['a token that is nowhere finds nothing', [[either('=zee')]], []],
  ['a word without alternatives finds nothing', [[]], []],
  [
    'every word must match, and scores add up',
    [[either('=fiets')], [either('=huis')]],
    [
      ['a', 2],
      ['b', 2],
    ],
  ],
  ['a word that matches nothing leaves nothing', [[either('=fiets')], [either('=zee')]], []],
  ['the weight of an alternative multiplies', [[either('=bos', 0.5)]], [['c', 0.5]]],
  ['and may be above one', [[either('=bos', 7.25)]], [['c', 7.25]]],
  [
    'of the alternatives of a word all that a document has add up',
    [[either('=fiets', 0.5), either('=boom')]],
    [
      ['c', 2],
      ['d', 2],
      ['b', 1.5],
      ['a', 0.5],
    ],
  ],
  [
    'an alternative of two tokens needs both, in whatever fields, and adds them up',
    [[either('=boom =fiets', 0.5)]],
    [
      ['c', 1.5],
      ['b', 1],
    ],
  ],
  ['an alternative of which a token is nowhere does not match', [[either('=boom =zee'), either('=bos')]], [['c', 1]]],
  ['the same word twice counts twice', [[either('=bos')], [either('=bos')]], [['c', 2]]],
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
      ['a', 2],
      ['b', 2],
      ['c', 2],
    ],
  ],
  ['what only a word has that need not match is not found', ['=bos'], ['=huis'], [['c', 1]]],
  [
    'when no word must match, one of them must',
    [],
    ['=bos', '=huis'],
    [
      ['d', 2],
      ['a', 1],
      ['b', 1],
      ['c', 1],
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

  test.each([
    ['tekst', ['naam', 'organisatie', 'omschrijving']],
    ['naam', ['naam', 'organisatie']],
  ] as const)('a word for %s is looked for in %j only', async (velden, expected) => {
    const index = engine.open();
    const reader = await publish(
      index,
      VELDEN.map((veld) => put(withText(veld, { [veld]: '=fiets' }))),
    );
    const word = { gezocht: 'fiets', alternatieven: [either('=fiets')] };
    const found = async (woorden: PlanWord[]) => scoresOf(await reader.search(makeQuery({ tekst: { woorden } })));
    expect((await found([{ ...word, velden }])).map(([id]) => id).sort()).toEqual([...expected].sort());
    const raised = new Map(await found([word, { ...word, velden, optioneel: true }]));
    for (const [id, alone] of await found([word])) {
      expect(raised.get(id)).toBe(expected.some((one) => one === id) ? 2 * alone : alone);
    }
    await index.close();
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

  test('what was replaced or removed changes no score', async () => {
    const index = engine.open();
    const fresh = [withText('a', { omschrijving: '=fiets' }), withText('b', { naam: '=fiets' })];
    await publish(index, [...fresh, withText('c', { naam: '=fiets' })].map(put));
    const changes = [put(withText('a', { omschrijving: '=fiets =huis' })), bury('c', 2)];
    const reader = await publish(index, changes, { volledig: false });
    const answer = await reader.search(makeQuery({ tekst: plan([[either('=fiets', 0.75)]]) }));
    expect(scoresOf(answer)).toEqual([
      ['b', 1.5],
      ['a', 0.75],
    ]);
    await index.close();
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
