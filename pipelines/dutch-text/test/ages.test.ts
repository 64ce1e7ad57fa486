import { expect, test } from '@jest/globals';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { makeLexicon } from '../src/lexicon/lexicon.ts';
import { readText } from '../src/plan/read-text.ts';
import { readTable } from '../src/read-table.ts';

const lexicon = makeLexicon([]);
const LEVENSFASEN = readTable('data/levensfasen.csv').map(({ doelgroep = '' }) => doelgroep);

/** The levensfasen that a question is read as. */
function levensfasen(question: string): string[] {
  const read = readText(question, lexicon)?.plan.woorden.flatMap(({ alternatieven }) => alternatieven) ?? [];
  const codes = read.flatMap(({ tokens }) =>
    tokens.filter((token) => token.startsWith('#')).map((token) => token.slice(1)),
  );
  return [...new Set(codes)].filter((code) => LEVENSFASEN.includes(code));
}

test.each([
  ['mijn zoon van 19 heeft schulden', ['jongvolwassenen', 'volwassenen']],
  ['mijn zoon van 8 plast nog in bed', ['kinderen']],
  ['een meisje, 15, dat niet meer eet', ['jongeren']],
  ['mijn vader van 84 valt steeds', ['ouderen']],
  ['84-jarige meneer met dementie', ['ouderen']],
  ['jongere 20 jaar zonder werk', ['jongvolwassenen', 'volwassenen']],
  ['ik ben 15 en wil op kickboksen', ['jongeren']],
  ['mijn dochter is bijna 18', ['jongvolwassenen', 'volwassenen']],
  ['client (84) woont alleen', ['ouderen']],
  ['mijn moeder is 71 jaar oud', ['ouderen']],
  ['mijn 12-jarig kind slaapt slecht', ['jongeren']],
  ['mijn 12‑jarige dochter slaapt slecht', ['jongeren']],
  ['moeder van 84', ['ouderen']],
  ['ik ben 35 en zoek opvang voor mijn kinderen', ['volwassenen', 'kinderen', 'jongeren']],
])('"%s" is about %j', (question, expected) => {
  expect(levensfasen(question)).toEqual(expected);
});

test.each([
  'ik rook al 15 jaar',
  'na 10 jaar gescheiden',
  '9 jaar geleden verhuisd',
  'ik ben 2 jaar geleden gescheiden',
  'ik ben 15 jaar verslaafd',
  'mijn man is 2 jaar dood',
  '3 jaar wachten op een woning',
  'celstraf van 4 jaar',
  'moeder van 3 en ik trek het niet meer',
  'gezin van 5',
  'iq van 70',
  'koorts van 40 graden',
  'drempel van 15 cm',
  'ik ben 12 wk zwanger',
  'ik ben 1 van de vier',
  'hulp van 1 dag per week',
  'onder de 18 jaar',
  'een boete van 15 euro',
  'open van 9 - 17 uur',
  'de flat is 12 meter hoog',
  'huur van 15%',
  'artikel 12',
  'bel 113',
])('the number in "%s" is no age', (question) => {
  expect(ageLines(question)).toEqual([]);
});

/** The lines that an age gave. */
const ageLines = (question: string) =>
  (readText(question, lexicon)?.plan.woorden ?? []).flatMap(({ alternatieven }) =>
    alternatieven.flatMap(({ regel }) => (regel?.includes(' jaar → ') ? [regel] : [])),
  );

test('the ages are those of the vocabulary', () => {
  const rows = readTable('data/levensfasen.csv');
  for (const { doelgroep = '', van, tot } of rows) {
    const { van: from, tot: to } = vocabularies.doelgroep.get(doelgroep)?.leeftijd ?? {};
    // whoever is old is grown up too: said of those for whom it tells something
    expect([doelgroep, Number(van)]).toEqual([doelgroep, from]);
    if (doelgroep !== 'volwassenen') expect([doelgroep, tot ? Number(tot) : undefined]).toEqual([doelgroep, to]);
  }
  const withAge = vocabularies.doelgroep.codes.flatMap(({ code, leeftijd }) => (leeftijd ? [code] : []));
  expect(rows.map(({ doelgroep }) => doelgroep).toSorted()).toEqual(withAge.toSorted());
});
