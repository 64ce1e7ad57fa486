import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { type Given, location, voorziening } from '../../src/contract/published-catalogue.ts';
import { makeIndexDocument } from '../../src/document/make-index-document.ts';

const geography = loadGeography();
const ORGANISATIE = { id: 'aaaaaaaaaaaa', naam: 'x', bronnen: ['proef'] };

const codes = (given: Partial<Given>, punten: { criterium: string; gehaald: string }[] = []) =>
  makeIndexDocument(
    { voorziening: voorziening({ naam: 'x', ...given }), detail: { organisatie: ORGANISATIE, herkomst: {}, punten } },
    geography,
  ).codes;

const CASES: [string, Partial<Given>, string, string[]][] = [
  [
    'a category also counts as its thema',
    { categorieen: ['maatjes'] },
    'categorie',
    ['maatjes', 'ontmoeting-en-meedoen'],
  ],
  ['what is not stated is a value', {}, 'kosten', ['niet-vermeld']],
  ['a doelgroep as stated', { doelgroepen: ['ouderen'] }, 'doelgroep', ['ouderen']],
  [
    'of which dimensions it speaks',
    { doelgroepen: ['ouderen', 'autisme'] },
    'doelgroepDimensie',
    ['levensfase', 'gezondheid-en-beperking'],
  ],
  ['years of age as stretches', { leeftijd: { van: 3, tot: 5 } }, 'leeftijd', ['3', '4-5']],
  ['no age', {}, 'leeftijd', ['niet-vermeld']],
  ['a whole province', { werkgebied: { soort: 'provincies', provincies: ['PV26'] } }, 'bedientProvincie', ['PV26']],
  [
    'part of a province',
    { werkgebied: { soort: 'gemeenten', gemeenten: ['GM0344'] } },
    'bedientProvincieDeels',
    ['PV26'],
  ],
  ['the whole country', { werkgebied: { soort: 'landelijk' } }, 'bereik', ['landelijk']],
  [
    'the municipalities where it is',
    { locaties: [location('GM0344'), location('GM0344'), location('GM0355')] },
    'vestigingsgemeente',
    ['GM0344', 'GM0355'],
  ],
];

test.each(CASES)('%s', (_, given, list, expected) => {
  expect(codes(given)[list]).toEqual(expected);
});

test('iedereen covers every doelgroep, every dimension and every age', () => {
  const { doelgroepZoek, doelgroepDimensie, leeftijd } = codes({ doelgroepen: ['iedereen'] });
  expect(doelgroepZoek).toEqual(expect.arrayContaining(['iedereen', 'sekswerkers', 'kinderen']));
  expect(doelgroepDimensie).toHaveLength(5);
  expect(leeftijd).toEqual(['0-127']);
});

test.each([
  [1, 0, 'gericht'],
  [1, 1, 'gericht'],
  [2, 1, 'breder'],
  [1, 3, 'breder'],
  [2, 3, 'breed'],
])('%i categories and %i doelgroepen: %s', (categories, groups, expected) => {
  const categorieen = ['schuldhulpverlening', 'maatschappelijk-werk'].slice(0, categories);
  const doelgroepen = ['mantelzorgers', 'ouderen', 'jongeren'].slice(0, groups);
  expect(codes({ categorieen, doelgroepen }).gerichtheid).toEqual([expected]);
});

test.each([
  ['ja', ['recent']],
  ['nee', ['niet-recent']],
])('checked within the year: %s', (gehaald, expected) => {
  expect(codes({}, [{ criterium: 'dit-jaar-gecontroleerd', gehaald }]).versheid).toEqual(expected);
});
