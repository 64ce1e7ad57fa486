import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { code, thema, type VocabularyName, vocabularies } from '../src/vocabularies.ts';

const folder = new URL('../vocabularies/', import.meta.url);
const lists = Object.entries(vocabularies);
const entries = lists.flatMap(([list, { codes }]) => codes.map((entry) => ({ list, ...entry })));
const { categorie, doelgroep, leefgebied } = vocabularies;
const categories = categorie.codes.filter((entry) => entry.boven !== undefined);

test('every file in the folder is a list under its own name', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(lists.map(([name]) => `${name}.json`).toSorted()).toEqual(files.toSorted());
  expect(lists.filter(([name, list]) => list.naam !== name)).toEqual([]);
});

test.each(lists)('%s: codes and labels occur once', (_name, { codes }) => {
  expect(new Set(codes.map((entry) => entry.code)).size).toBe(codes.length);
  expect(new Set(codes.map((entry) => entry.label.toLowerCase())).size).toBe(codes.length);
});

test.each(lists)('%s: broader codes and successors are codes of the list', (_name, { codes, get }) => {
  const named = codes.flatMap(({ boven = [], vervangenDoor = [] }) => [...boven, ...vervangenDoor]);
  expect(named.filter((other) => get(other) === undefined)).toEqual([]);
});

test('an expired code names its successors, a living one does not', () => {
  expect(entries.filter((entry) => (entry.vervallen === undefined) !== (entry.vervangenDoor === undefined))).toEqual(
    [],
  );
});

test('labels start with a capital', () => {
  expect(entries.filter(({ label }) => !/^\p{Lu}/u.test(label))).toEqual([]);
});

test('definitions are sentences of their own, not the code or the label again', () => {
  const poor = entries.filter(({ code: own, label, definitie }) => {
    const bare = definitie.replace(/\.$/, '').toLowerCase();
    return (
      definitie.length < 25 ||
      !definitie.endsWith('.') ||
      [own.replaceAll('-', ' '), label.toLowerCase()].includes(bare)
    );
  });
  expect(poor).toEqual([]);
});

test('what a definition sends the reader to is a label of the list', () => {
  const sentences = [...categorie.codes, ...leefgebied.codes].map(({ code: own, definitie }) => ({ own, definitie }));
  const labels = new Set([...categorie.codes, ...leefgebied.codes].map(({ label }) => label));
  const named = sentences.flatMap(({ own, definitie }) =>
    [...definitie.matchAll(/(?:staat|staan|hoort|horen)(?: ook)? bij (\p{Lu}[^;,.]*)/gu)].map(([, label = '']) => ({
      own,
      label,
    })),
  );
  const known = (label: string) => labels.has(label) || [...labels].some((one) => label.startsWith(`${one} `));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ label }) => !known(label))).toEqual([]);
});

test('every category has exactly one thema and one to four leefgebieden that exist', () => {
  const wrong = categories.filter(({ boven = [], leefgebieden = [] }) => {
    const themas = boven.filter((other) => categorie.get(other)?.boven === undefined);
    const known = leefgebieden.every((domain) => leefgebied.get(domain) !== undefined);
    return boven.length !== 1 || themas.length !== 1 || leefgebieden.length < 1 || leefgebieden.length > 4 || !known;
  });
  expect(wrong).toEqual([]);
});

test('every leefgebied is reached by a category', () => {
  const reached = new Set(categories.flatMap(({ leefgebieden = [] }) => leefgebieden));
  expect([...reached].toSorted()).toEqual(leefgebied.codes.map((entry) => entry.code).toSorted());
});

test('every doelgroep but iedereen has one of the five dimensions, also that of its broader one', () => {
  const dimensions = vocabularies['doelgroep-dimensie'];
  const wrong = doelgroep.codes.filter(({ code: own, dimensie = '', boven = [] }) => {
    if (own === 'iedereen') return dimensie !== '';
    return dimensions.get(dimensie) === undefined || boven.some((other) => doelgroep.get(other)?.dimensie !== dimensie);
  });
  expect(wrong).toEqual([]);
});

test('exactly the levensfasen have years', () => {
  expect(
    doelgroep.codes.filter((entry) => (entry.dimensie === 'levensfase') !== (entry.leeftijd !== undefined)),
  ).toEqual([]);
});

test.each<[VocabularyName, string, string]>([
  ['categorie', 'schuldhulp', 'schuldhulpverlening'],
  ['categorie', 'Cliëntondersteuning', 'clientondersteuning'],
  ['doelgroep', 'mantelzorger', 'mantelzorgers'],
  ['soort', 'x', 'aanbod, regeling, loket'],
])('%s: "%s" is refused with what would be right', (list, value, expected) => {
  const message = code(list).safeParse(value).error?.issues[0]?.message;
  expect(message).toContain(vocabularies[list].titel);
  expect(message).toContain(expected);
});

test('a refusal does not repeat the value, and has an answer for nonsense too', () => {
  const message = code('categorie').safeParse('qqxxzz').error?.issues[0]?.message;
  expect(message).toMatch(/Gebruik een code/);
  expect(message).not.toContain('qqxxzz');
});

test('the thema of a category is its broader code, of a thema itself', () => {
  expect(thema('huisarts')).toBe('zorg-en-gezondheid');
  expect(thema('zorg-en-gezondheid')).toBe('zorg-en-gezondheid');
});
