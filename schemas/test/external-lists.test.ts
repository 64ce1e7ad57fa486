import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type ExternalListName, externalList, matchedCodes } from '../src/external-lists.ts';
import { vocabularies } from '../src/vocabularies.ts';

const names: ExternalListName[] = ['upl', 'iwmo-wmo020', 'ijw-jz020', 'osm'];
const matches = Object.values(vocabularies).flatMap(({ naam, codes }) =>
  codes.flatMap((entry) => (entry.matches ?? []).map((match) => ({ naam, own: entry.code, ...match }))),
);

test.each(['upl', 'iwmo-wmo020', 'ijw-jz020'])('%s is two columns without quotes', (name) => {
  const text = readFileSync(new URL(`../vocabularies/external/${name}.csv`, import.meta.url), 'utf8');
  expect(
    text
      .trimEnd()
      .split(/\r?\n/)
      .filter((line) => !/^[^",]+,[^",]+$/.test(line)),
  ).toEqual([]);
});

test('codes keep their zeros and their names', () => {
  expect(externalList('iwmo-wmo020').get('01')).toBe('Hulp bij het huishouden');
  expect(externalList('ijw-jz020').get('48')).toBe('Jeugdbescherming');
  expect(externalList('upl').get('http://standaarden.overheid.nl/owms/terms/huishHulp')).toBe('huishoudelijke hulp');
  expect(externalList('osm').get('amenity=pharmacy')).toBe('Apotheek');
});

test.each(names)('every match to %s is a code of that list', (name) => {
  const known = externalList(name);
  const used = matches.filter((match) => match.lijst === name);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((match) => !known.has(match.code))).toEqual([]);
});

test('no match goes to a list that we do not have, and none is there twice', () => {
  expect(matches.filter((match) => !names.some((name) => name === match.lijst))).toEqual([]);
  const keys = matches.map(({ naam, own, lijst, code }) => `${naam} ${own} ${lijst} ${code}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('an exact match means one thing on both sides: no outside code is the same as two of ours in one list', () => {
  const exact = matches
    .filter((match) => match.soort === 'exactMatch')
    .map(({ naam, lijst, code }) => `${naam} ${lijst} ${code}`);
  expect(exact.filter((key, index) => exact.indexOf(key) !== index)).toEqual([]);
});

test('every OpenStreetMap tag on the list is used', () => {
  const used = new Set(matches.filter((match) => match.lijst === 'osm').map((match) => match.code));
  expect([...externalList('osm').keys()].filter((tag) => !used.has(tag))).toEqual([]);
});

/** The products of iWmo and iJw that belong here, and those that say too little: reviewed, so a table and not a rule. */
test.each<[ExternalListName, string, string[]]>([
  ['iwmo-wmo020', '01', ['huishoudelijke-hulp']],
  ['iwmo-wmo020', '02', ['begeleiding-thuis']],
  ['iwmo-wmo020', '12', ['hulpmiddelen', 'wmo-vervoer']],
  ['iwmo-wmo020', '16', ['maatschappelijke-opvang', 'opvang-bij-geweld']],
  ['iwmo-wmo020', '06', []],
  ['iwmo-wmo020', '18', []],
  ['ijw-jz020', '35', ['pleegzorg']],
  ['ijw-jz020', '42', ['vervoersdienst']],
  ['ijw-jz020', '54', ['ggz-behandeling']],
  ['ijw-jz020', '50', []],
  ['upl', 'http://standaarden.overheid.nl/owms/terms/paspoort', []],
])('%s %s is matched to %p', (lijst, code, expected) => {
  expect(matchedCodes('categorie', lijst, code)).toEqual(expected);
});
