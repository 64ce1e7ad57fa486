import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Telefoon } from '../src/contact.ts';
import { BEL_EERST } from '../src/hulpvraag/bel-eerst.ts';
import { Hulpvraag } from '../src/hulpvraag/hulpvraag.ts';
import { findHulpvraag, findHulpvraagGroep, hulpvraagGroepen, hulpvragen } from '../src/hulpvraag/hulpvragen.ts';
import { zoekParameters } from '../src/hulpvraag/zoek-parameters.ts';
import { SearchQuery } from '../src/search/search-query.ts';
import { thema, vocabularies } from '../src/vocabularies.ts';

const { categorie, doelgroep, leefgebied, wet } = vocabularies;
const living = categorie.codes.filter(({ vervallen }) => vervallen === undefined);
const categories = living.filter(({ boven }) => boven !== undefined);
const sentences = hulpvragen.flatMap(({ vraag, ook }) => (ook === undefined ? [vraag] : [vraag, ook]));
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');

describe('the files', () => {
  test('are one for each leefgebied, under its name', () => {
    const files = readdirSync(new URL('../hulpvragen/', import.meta.url)).map((name) => name.replace('.json', ''));
    expect(hulpvraagGroepen.map((group) => group.leefgebied).toSorted()).toEqual(files.toSorted());
    expect(files.toSorted()).toEqual(leefgebied.codes.map(({ code }) => code).toSorted());
  });

  test.each(hulpvraagGroepen)('of $leefgebied has enough to choose from, and no more than can be read', (group) => {
    expect(group.hulpvragen.length).toBeGreaterThanOrEqual(6);
    expect(group.hulpvragen.length).toBeLessThanOrEqual(18);
  });

  test('have each code and each sentence once', () => {
    const codes = hulpvragen.map(({ code }) => code);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    const said = sentences.map(bare);
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
  });

  test('name codes that are alive, and none twice', () => {
    const lists = hulpvragen.flatMap(({ categorieen, doelgroepen = [], wetten = [] }) => [
      { vocabulary: categorie, codes: categorieen },
      { vocabulary: doelgroep, codes: doelgroepen },
      { vocabulary: wet, codes: wetten },
    ]);
    expect(lists.filter(({ vocabulary, codes }) => codes.some((code) => vocabulary.get(code)?.vervallen))).toEqual([]);
    expect(lists.filter(({ codes }) => new Set(codes).size !== codes.length)).toEqual([]);
  });
});

describe('what is reached', () => {
  const reached = new Set(hulpvragen.flatMap(({ categorieen }) => categorieen));

  /** Every category can be what somebody needs; when one cannot, it is named here with why. */
  const NO_NEED: readonly string[] = [];

  test('is every category', () => {
    const missed = categories.map(({ code }) => code).filter((code) => !reached.has(code));
    expect(missed).toEqual(NO_NEED);
  });

  test('is every thema', () => {
    const themas = living.filter(({ boven }) => boven === undefined).map(({ code }) => code);
    expect([...new Set([...reached].map(thema))].toSorted()).toEqual(themas.toSorted());
  });

  test('is something in the leefgebied of the need', () => {
    const elsewhere = hulpvragen.filter(
      (need) => !need.categorieen.some((code) => categorie.get(code)?.leefgebieden?.includes(need.leefgebied)),
    );
    expect(elsewhere.map(({ code }) => code)).toEqual([]);
  });

  test('is reached by a search that can be asked', () => {
    const refused = hulpvragen.filter((need) => !SearchQuery.safeParse(zoekParameters(need)).success);
    expect(refused).toEqual([]);
  });
});

describe('the words', () => {
  test('are of the person: every need is said in the first person', () => {
    const impersonal = hulpvragen.filter(({ vraag }) => !/\b(ik|mij|mijn|wij)\b/i.test(vraag));
    expect(impersonal.map(({ vraag }) => vraag)).toEqual([]);
  });

  test('for somebody else are not in the first person', () => {
    expect(hulpvragen.filter(({ ook = '' }) => /\b(ik|mij|mijn|me|wij|ons)\b/i.test(ook))).toEqual([]);
  });

  test('are plain: short, one sentence, without the abbreviations of the field', () => {
    const long = sentences.filter((text) => text.split(' ').length > 14);
    const ended = sentences.filter((text) => !/^\p{Lu}/u.test(text) || /[.?!]/.test(text));
    const jargon = sentences.filter((text) =>
      /\b(wmo|wlz|zvw|pgb|ggz|uwv|svb|ciz|wia|adl|ggd|jgz|wajong)\b/i.test(text),
    );
    expect([long, ended, jargon]).toEqual([[], [], []]);
  });

  test('name no category: who has the need does not know our list', () => {
    const labels = categories.map(({ label }) => bare(label));
    const naming = sentences.filter((text) => labels.some((label) => ` ${bare(text)} `.includes(` ${label} `)));
    expect(naming).toEqual([]);
  });
});

describe('whom to call first', () => {
  test('has a number that can be called', () => {
    for (const { telefoon } of Object.values(BEL_EERST)) {
      expect(Telefoon.safeParse(telefoon).error).toBeUndefined();
      expect(telefoon.weergave.replace(/\D/g, '')).toBe(telefoon.nummer);
    }
  });

  test.each([
    ['zelfmoordpreventie', '113'],
    ['huiselijk-geweld', 'veilig-thuis'],
    ['opvang-bij-geweld', 'veilig-thuis'],
    ['spoedzorg', '112'],
  ] as const)('where %s comes first it is told, %s among them', (first, line) => {
    const needs = hulpvragen.filter(({ categorieen }) => categorieen[0] === first);
    expect(needs.length).toBeGreaterThan(0);
    expect(needs.filter(({ dringend = [] }) => !dringend.includes(line))).toEqual([]);
  });
});

test.each([
  ['a code with capitals', { code: 'Geld' }],
  ['a category that is not there', { categorieen: ['geld-verdienen'] }],
  ['more than four categories', { categorieen: ['huisarts', 'apotheek', 'tandarts', 'ziekenhuis', 'spoedzorg'] }],
  ['a line that we do not know', { dringend: ['0900'] }],
  ['a field that is not there', { trefwoorden: ['geld'] }],
])('%s is refused', (_case, wrong) => {
  const right = { code: 'geld', vraag: 'Ik heb geen geld', leefgebied: 'financien', categorieen: ['fondsen'] };
  expect(Hulpvraag.safeParse(right).success).toBe(true);
  expect(Hulpvraag.safeParse({ ...right, ...wrong }).success).toBe(false);
});

test('a need and a leefgebied are found by their code, and nothing else is', () => {
  expect(findHulpvraag('huis-zoeken')?.leefgebied).toBe('huisvesting');
  expect(findHulpvraagGroep('huisvesting')?.titel).toBe('Wonen');
  expect([findHulpvraag('constructor'), findHulpvraagGroep('toString')]).toEqual([undefined, undefined]);
});
