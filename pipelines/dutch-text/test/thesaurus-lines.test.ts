import { describe, expect, test } from '@jest/globals';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { contentWords } from '../src/content-words.ts';
import { stem } from '../src/forms/stem.ts';
import { tokensOfWord } from '../src/index-tokens.ts';
import { readTable } from '../src/read-table.ts';
import { isFillerWord, isWeakWord } from '../src/stop-words.ts';
import { phraseStems } from '../src/thesaurus/phrase-stems.ts';
import { rowsOf, type ThesaurusRow } from '../src/thesaurus/read-thesaurus.ts';
import { relatedRows } from '../src/thesaurus/related-words.ts';
import { thesaurus } from '../src/thesaurus/thesaurus.ts';
import { words } from '../src/words.ts';

const begrippen = rowsOf('begrippen');
const synoniemen = rowsOf('synoniemen');
const all = [...begrippen, ...synoniemen];

const LISTS = { categorie: 4, doelgroep: 2, wet: 2, toegang: 2, kosten: 1 } as const;
const conceptsOf = ({ cellen }: ThesaurusRow) => (cellen.begrippen ?? '').split('|');
const stemsOf = (text: string | undefined) =>
  phraseStems(text ?? '')
    .sort()
    .join(' ');

/** Lines that are there more than once by what is compared, with their files. */
function doubles(rows: readonly ThesaurusRow[], of: (row: ThesaurusRow) => string): string[] {
  const same = Map.groupBy(rows, of);
  return [...same].flatMap(([key, found]) =>
    found.length > 1 ? [`${key}: ${found.map(({ bestand }) => bestand).join(', ')}`] : [],
  );
}

/** The lines for which something does not hold, as a reviewer finds them. */
const wrong = (rows: readonly ThesaurusRow[], holds: (row: ThesaurusRow) => boolean) =>
  rows.filter((row) => !holds(row)).map(({ bestand, cellen }) => `${bestand}: ${Object.values(cellen).join(';')}`);

test('there are at least 700 phrases and 400 synonyms', () => {
  expect(begrippen.length).toBeGreaterThanOrEqual(700);
  expect(synoniemen.length).toBeGreaterThanOrEqual(400);
});

describe('every line', () => {
  test('has a weight between 0 and 1 and says where it comes from', () => {
    expect(wrong(all, ({ cellen }) => Number(cellen.gewicht) > 0 && Number(cellen.gewicht) <= 1)).toEqual([]);
    expect(wrong(all, ({ cellen }) => (cellen.bron ?? '').length > 3)).toEqual([]);
  });

  test('leads to codes that exist and are not expired', () => {
    const isCode = (begrip: string) => {
      const [list = '', code = ''] = begrip.split(':');
      return list in LISTS && vocabularies[list as keyof typeof LISTS].current(code).includes(code);
    };
    expect(wrong(begrippen, (row) => conceptsOf(row).every(isCode))).toEqual([]);
  });

  test('is found by words that say something', () => {
    expect(wrong(begrippen, ({ cellen }) => stemsOf(cellen.zin) !== '')).toEqual([]);
    expect(wrong(synoniemen, ({ cellen }) => stemsOf(cellen.woord) !== '' && stemsOf(cellen.synoniem) !== '')).toEqual(
      [],
    );
  });
});

describe('whoever names suicide', () => {
  const naming = begrippen.filter(({ cellen }) => /zelfmoord|zelfdoding|su[iï]cid/i.test(cellen.zin ?? ''));
  const left = /nabestaand|^na |verloren|overleden|gezien/i;

  test('is led to its prevention first, whatever else the line says', () => {
    expect(naming.length).toBeGreaterThan(20);
    expect(wrong(naming, (row) => conceptsOf(row)[0] === 'categorie:zelfmoordpreventie')).toEqual([]);
  });

  test('is led to mourning only when the words say that it has happened: `vader zelfmoord` may be still to come', () => {
    const mourns = (row: ThesaurusRow) => /rouwverwerking|lotgenoten|nabestaanden/.test(conceptsOf(row).join());
    expect(wrong(naming, (row) => left.test(row.cellen.zin ?? '') || !mourns(row))).toEqual([]);
  });
});

test('a line of little weight is of words with which any question may begin', () => {
  const light = begrippen.filter(({ cellen }) => Number(cellen.gewicht) < 0.3);
  expect(wrong(light, ({ cellen }) => cellen.bron === 'zo begint een vraag waarin nog niets staat')).toEqual([]);
});

test('a word that hurts is understood and never proposed', () => {
  const { phrases, knows } = thesaurus();
  const hurting = readTable('data/niet-voorstellen.csv').map(({ woord = '' }) => woord);
  expect(hurting.filter((woord) => !knows(woord))).toEqual([]);
  expect(phrases.filter((phrase) => phrase.split(' ').some((word) => hurting.includes(word)))).toEqual([]);
});

describe('every line of words that belong to others', () => {
  const lines = relatedRows();
  const told = (holds: (line: (typeof lines)[number]) => boolean) =>
    lines.filter((line) => !holds(line)).map(({ zin, verwant }) => `${zin};${verwant}`);
  const others = ({ verwant = '' }: (typeof lines)[number]) => verwant.split('|');

  test('has one to eight words, which a question could look for', () => {
    expect(told((line) => others(line).length <= 8)).toEqual([]);
    expect(told((line) => others(line).every((other) => contentWords(other).length === 1))).toEqual([]);
    expect(told((line) => others(line).every((other) => !isWeakWord(other) && !isFillerWord(other)))).toEqual([]);
  });

  test('tells words as an index stores them', () => {
    const isStored = (other: string) => words(other).every(({ tekst }) => tokensOfWord(other).includes(stem(tekst)));
    expect(told((line) => others(line).every(isStored))).toEqual([]);
  });

  test('leads from no guilt to debts', () => {
    const guilt = lines.filter(({ zin = '' }) => /schuldgevoel|^schuldig|voel schuldig|verwijt|berouw/.test(zin));
    expect(guilt.length).toBeGreaterThan(4);
    expect(guilt.filter((line) => others(line).some((other) => stem(other) === 'schuld'))).toEqual([]);
  });

  test('is of a word that says something', () => {
    expect(told(({ zin = '' }) => !isWeakWord(zin) && !isFillerWord(zin))).toEqual([]);
  });

  test('tells none of them twice, nor a word of its own', () => {
    const stems = (line: (typeof lines)[number]) => [...others(line).map(stemsOf), ...phraseStems(line.zin ?? '')];
    expect(told((line) => new Set(stems(line)).size === stems(line).length)).toEqual([]);
  });

  test('is the only one of its words', () => {
    const same = Map.groupBy(lines, ({ zin }) => stemsOf(zin));
    expect([...same.values()].filter((all) => all.length > 1)).toEqual([]);
  });
});

describe('no line', () => {
  test('is an inflection or another spelling of a line', () => {
    expect(doubles(begrippen, ({ cellen }) => stemsOf(cellen.zin))).toEqual([]);
    const pair = ({ cellen: { woord, synoniem } }: ThesaurusRow) => [woord, synoniem].map(stemsOf).sort().join(' = ');
    expect(doubles(synoniemen, pair)).toEqual([]);
  });

  test('is a synonym of itself', () => {
    expect(wrong(synoniemen, ({ cellen }) => stemsOf(cellen.woord) !== stemsOf(cellen.synoniem))).toEqual([]);
  });

  test('goes in a direction that is not known', () => {
    expect(wrong(synoniemen, ({ cellen }) => ['heen', 'beide'].includes(cellen.richting ?? ''))).toEqual([]);
  });
});

test.each(Object.entries(LISTS))('every code of %s is led to by at least %d lines', (list, least) => {
  const counts = Map.groupBy(begrippen.flatMap(conceptsOf), (begrip) => begrip);
  const vocabulary = vocabularies[list as keyof typeof LISTS];
  const codes = vocabulary.codes.filter(({ code }) => vocabulary.current(code).includes(code));
  const leaves = codes.filter(({ code }) => vocabulary.narrower(code).length === 0 || list !== 'categorie');
  const few = leaves.filter(({ code }) => (counts.get(`${list}:${code}`)?.length ?? 0) < least).map(({ code }) => code);
  expect(few).toEqual([]);
});

test('no code is in two lists, since a token of an index is the code alone', () => {
  const codes = Object.keys(LISTS).flatMap((list) =>
    vocabularies[list as keyof typeof LISTS].codes.map(({ code }) => code),
  );
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});
