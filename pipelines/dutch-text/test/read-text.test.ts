import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stem } from '../src/forms/stem.ts';
import { indexText, tokensIn } from '../src/index-tokens.ts';
import { makeLexicon } from '../src/lexicon/lexicon.ts';
import { MAX_ALTERNATIVES } from '../src/plan/plan-word.ts';
import { MAX_WORDS, type Reading, readText } from '../src/plan/read-text.ts';
import { relax } from '../src/plan/relax.ts';
import { inSteps, WEIGHTS } from '../src/plan/weights.ts';
import { words } from '../src/words.ts';

const TEXTS = [
  'Hulp bij formulieren',
  'Re-integratie naar werk',
  'Schuldhulpverlening',
  'Huishoudelijke hulp thuis',
  'Fysiotherapie',
];
const tokensOf = (text: string) => tokensIn(indexText(text));
const counts = Map.groupBy(TEXTS.flatMap(tokensOf), (token) => token);
const lexicon = makeLexicon([...counts].map(([token, all]) => [token, all.length]));

const read = (text: string): Reading | undefined => readText(text, lexicon);
/** The words of a question themselves, without what belongs to them. */
const wordsOf = (text: string) => read(text)?.plan.woorden.filter(({ velden }) => velden === undefined) ?? [];
const asked = (text: string) => wordsOf(text).map(({ gezocht }) => gezocht);

/** Whether every word of the question has an alternative of which the text has all tokens. */
function finds(question: string, text: string): boolean {
  const tokens = new Set(tokensOf(text));
  return wordsOf(question).every(({ alternatieven }) =>
    alternatieven.some((alternative) => alternative.tokens.every((token) => tokens.has(token))),
  );
}

/** Letters that change with their case in their own ways, and what stands within words. */
const WITHIN_WORDS = fc.constantFrom(...'aAéÉßİıΣσĲ℡ﬁ1', '-', '’', ' ', '\u0301', '\u2011');

test('an index holds every word of a text as a question with that text reads it, for any Unicode', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: WITHIN_WORDS })), (text) => {
      const asWritten = words(text).flatMap(({ tekst, delen }) => [tekst, ...delen]);
      const exact = tokensOf(text).filter((token) => token.startsWith('='));
      expect(new Set(exact)).toEqual(new Set(asWritten.map((word) => `=${word}`)));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['de voetbalclub', ['voetbalclub']],
  ['ik zoek een buurthuis', ['buurthuis']],
  ['de het een', ['de', 'het', 'een']],
  ['hoe kan ik', ['hoe', 'kan']],
  ['zonder geld', ['geld']],
  ['niet', ['niet']],
  ['fiets fiets Fiets', ['Fiets']],
])('"%s" asks for %j', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each(['', '   ', '?!', '\u0301'])('"%s" asks for nothing, so that everything matches', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ['re-integratie', 'Re-integratie naar werk'],
  ['reintegratie', 'Re-integratie naar werk'],
  ['integratie', 'Re-integratie naar werk'],
  ['re integratie', 'Re-integratie naar werk'],
  ['hulp-bij-formulieren', 'Hulp bij formulieren'],
  ['schuld hulp', 'Schuldhulpverlening'],
  ['schuldhulp', 'Hulp bij schulden'],
  ['schuldhulpverlening', 'Hulpverlening bij schulden'],
  ['huishoudelijkehulp', 'Huishoudelijke hulp thuis'],
  ['schuldhulpverlenning', 'Schuldhulpverlening'],
  ['fisiotherapie', 'Fysiotherapie'],
  ['fysio', 'Fysiotherapie'],
])('"%s" finds "%s"', (question, text) => {
  expect(finds(question, text)).toBe(true);
});

test.each([
  ['bankstel', 'Voedselbank'],
  ['schuldgevoel', 'Hulp bij schulden, ook als u een schuld niet meer voelt'],
  ['schulden', 'Huishoudelijke hulp thuis'],
  ['rijles', 'Prijslijst'],
])('"%s" does not find "%s"', (question, text) => {
  expect(finds(question, text)).toBe(false);
});

test('a word that nobody knows is searched as the nearest one, and that is told', () => {
  expect(read('schuldhulpverlenning')?.verbeterd).toEqual([
    { gezocht: 'schuldhulpverlenning', bedoeld: 'schuldhulpverlening' },
  ]);
});

test.each(['schuldhulpverlening', 'fietsenmaker', 'schuldgevoel', '113', 'wmo', 'huishoudelijkehulp'])(
  '"%s" is not taken for a mistake',
  (word) => {
    expect(read(word)?.verbeterd).toEqual([]);
  },
);

test('whatever is typed, the plan stays bounded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const words = read(text)?.plan.woorden ?? [];
      expect(words.length).toBeLessThanOrEqual(2 * MAX_WORDS + 1);
      for (const { alternatieven } of words) {
        expect(alternatieven.length).toBeLessThanOrEqual(MAX_ALTERNATIVES);
        expect(alternatieven.every(({ gewicht }) => gewicht > 0 && Number.isInteger(gewicht * 256))).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('all words together may be a name, those that say little too', () => {
  const name = (text: string) => read(text)?.plan.woorden.filter(({ velden }) => velden === 'naam') ?? [];
  expect(name('Onder de pannen').map(({ gezocht, optioneel }) => [gezocht, optioneel])).toEqual([
    ['Onder de pannen', true],
  ]);
  expect(name('Onder de pannen')[0]?.alternatieven.map(({ tokens }) => tokens)).toEqual([
    ['=onder', '=de', '=pannen'],
    ['onder', stem('pannen')],
  ]);
  expect(name('pannen')).toEqual([]);
  expect(name('een twee drie vier vijf zes zeven acht negen')).toEqual([]);
});

test('the words of a phrase that the thesaurus knows count by themselves in texts, and are not needed', () => {
  const inTexts = (text: string) =>
    read(text)?.plan.woorden.flatMap(({ gezocht, optioneel, velden, alternatieven: [first] }) =>
      velden === 'tekst' && first?.via === 'exact' ? [[gezocht, optioneel]] : [],
    );
  expect(asked('ik hoor stemmen')).toEqual(['hoor stemmen']);
  expect(inTexts('ik hoor stemmen')).toEqual([
    ['hoor', true],
    ['stemmen', true],
  ]);
  expect(inTexts('stemmen')).toEqual([]);
  expect(inTexts('niet koken')).toEqual([['koken', true]]);
});

test('an alternative weighs by how surely it means the word and by how much it tells', () => {
  const weights = (word: string) => {
    const alternatives = read(word)?.plan.woorden[0]?.alternatieven ?? [];
    return new Map(alternatives.map(({ tokens, gewicht }) => [tokens.join(' '), gewicht]));
  };
  expect(weights('schulden').get('=schulden')).toBe(inSteps(WEIGHTS.exact * lexicon.telling('=schulden')));
  expect(weights('schulden').get('schuld')).toBe(inSteps(WEIGHTS.stam * lexicon.telling('schuld')));
  expect(weights('fysiotherapie').get('=fysiotherapie')).toBeGreaterThan(weights('hulp').get('=hulp') as number);
});

test('whatever is let go, weights and bonuses stay in steps', () => {
  let reading = read('hulp bij formulieren en schuldhulpverlening');
  for (let step = 0; reading !== undefined; step++) {
    for (const { alternatieven, bonus = 1 } of reading.plan.woorden) {
      for (const weight of [bonus, ...alternatieven.map(({ gewicht }) => gewicht)]) expect((weight * 256) % 1).toBe(0);
    }
    expect(step).toBeLessThan(10);
    reading = relax(reading)?.reading;
  }
});

test('a text is found by any word of its own', () => {
  const words = TEXTS.flatMap((text) => text.split(' ')).filter((word) => word !== 'bij');
  for (const word of words) expect([word, TEXTS.some((text) => finds(word, text))]).toEqual([word, true]);
});

test.each([
  ['mijn vader eet niet meer', ['eet niet']],
  ['het gaat niet en hij eet halal', ['eet', 'halal']],
])('a negation is of its own clause: %s', (question, expected) => {
  expect(asked(question)).toEqual(expect.arrayContaining(expected));
});

test('words with which any question may begin count when nothing else is said', () => {
  const words = (text: string) => wordsOf(text).map(({ gezocht, optioneel = false }) => [gezocht, optioneel]);
  expect(words('waar kan ik terecht')).toEqual([['kan ik terecht', false]]);
  const lines = wordsOf('bij wie moet ik zijn').flatMap(({ alternatieven }) => alternatieven.map(({ regel }) => regel));
  expect(lines).toContain('moet ik zijn → wijkteam-en-loket');
  expect(words('waar kan ik terecht met schulden')).toEqual([
    ['kan ik terecht', true],
    ['schulden', false],
  ]);
});
