import { expect, test } from '@jest/globals';
import { explain } from '../src/explain.ts';
import { exactToken } from '../src/index-tokens.ts';
import { makeLexicon } from '../src/lexicon/lexicon.ts';
import { readText } from '../src/plan/read-text.ts';

const FIELDS = [
  { veld: 'naam', tekst: 'Geldloket Voorbeeldstad' },
  {
    veld: 'labels',
    tekst: 'Schuldhulpverlening',
    begrippen: new Map([['#schuldhulpverlening', 'Schuldhulpverlening']]),
  },
  { veld: 'omschrijving', tekst: 'Hulp bij schulden en post. Ook voor re-integratie.' },
] as const;
const lexicon = makeLexicon(
  ['geldloket', 'schuldhulpverlening', 'schulden', 'post', 'reintegratie'].map((word) => [exactToken(word), 1]),
);

const explained = (question: string) => {
  const reading = readText(question, lexicon);
  return reading === undefined ? [] : explain(reading.plan, FIELDS);
};

test.each([
  ['schulden', [{ veld: 'omschrijving', gezocht: 'schulden', gevonden: 'schulden', via: 'exact' }]],
  ['posten', [{ veld: 'omschrijving', gezocht: 'posten', gevonden: 'post', via: 'stam' }]],
  ['GELDLOKET', [{ veld: 'naam', gezocht: 'GELDLOKET', gevonden: 'Geldloket', via: 'exact' }]],
  ['reintegratie', [{ veld: 'omschrijving', gezocht: 'reintegratie', gevonden: 're-integratie', via: 'exact' }]],
  ['loket', [{ veld: 'naam', gezocht: 'loket', gevonden: 'Geldloket', via: 'samenstelling' }]],
  ['geldlokket', [{ veld: 'naam', gezocht: 'geldlokket', gevonden: 'Geldloket', via: 'spelling' }]],
  ['bankstel', []],
])('"%s" is explained by the words of the text', (question, expected) => {
  expect(explained(question)).toEqual(expected);
});

test('a concept is explained by its label, a word that belongs to it by itself, both by a line of the thesaurus', () => {
  expect(explained('deurwaarder')).toEqual([
    {
      veld: 'labels',
      gezocht: 'deurwaarder',
      gevonden: 'Schuldhulpverlening',
      via: 'begrip',
      regel: 'deurwaarder → schuldhulpverlening',
    },
    {
      veld: 'omschrijving',
      gezocht: 'deurwaarder',
      gevonden: 'schulden',
      via: 'verwant',
      regel: 'deurwaarder → schuld',
    },
  ]);
});

test('a word that belongs to another is not explained by a label', () => {
  const labels = [{ ...FIELDS[1], tekst: 'Schuldhulpverlening en schulden' }];
  const reading = readText('deurwaarder', lexicon);
  expect(reading && explain(reading.plan, labels).map(({ via }) => via)).toEqual(['begrip']);
});

test('what a phrase is found by is told once', () => {
  const text = [{ veld: 'omschrijving', tekst: 'Voor wie stemmen kan horen, en voor wie stemming zoekt.' }] as const;
  const reading = readText('ik hoor stemmen', lexicon);
  expect(reading && explain(reading.plan, text).map(({ gevonden }) => gevonden)).toEqual(['horen … stemmen']);
});
