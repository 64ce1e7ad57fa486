import { expect, test } from '@jest/globals';
import { words } from '@sociale-kaart/dutch-text/words';
import { asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { municipalLines } from '@sociale-kaart/fixtures/generate/municipal-csv';
import { inventWords } from '@sociale-kaart/fixtures/generate/word-list';
import { LISTS } from '@sociale-kaart/fixtures/generate/world';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { textOf } from '@sociale-kaart/search-index/document/text-of';
import { benchWorld } from '../bench/world.ts';

const world = benchWorld(loadGeography());
/** Enough for the rarest code to come up. */
const COUNT = 6_000;
const some = [...invent({ world, count: COUNT, seed: 1 })];
const lines = (stream: Iterable<Invented>) => [...stream].flatMap(municipalLines).join('');
const mean = (of: (one: Invented) => number) => some.reduce((sum, one) => sum + of(one), 0) / COUNT;

test('the same seed gives the same bytes, another one does not', () => {
  const file = lines(invent({ world, count: 50, seed: 7 }));
  expect(lines(invent({ world, count: 50, seed: 7 }))).toBe(file);
  expect(lines(invent({ world, count: 50, seed: 8 }))).not.toBe(file);
});

test('a record is the same in a longer stream, and only every so many-th changes when asked', () => {
  const [short, changed] = [20, 20].map((count, place) => [
    ...invent({ world, count, seed: 1, changedEvery: place === 1 ? 10 : 0 }),
  ]);
  expect(short).toEqual(some.slice(0, 20));
  const different = short?.filter((one, place) => one.omschrijving !== changed?.[place]?.omschrijving);
  expect(different?.map(({ nummer }) => nummer)).toEqual([10, 20]);
});

test('what is invented passes the schema', () => {
  for (const one of some.slice(0, 300)) Voorziening.parse(asVoorziening(one));
});

test.each([
  ['categories', 1.6, (one: Invented) => one.categorieen.length],
  ['doelgroepen', 1.3, (one: Invented) => one.doelgroepen.length],
  ['contactvormen', 3, (one: Invented) => one.contactvormen.length],
  ['locations', 1.2, (one: Invented) => one.locaties.length],
  ['words', 63, (one: Invented) => textOf(asVoorziening(one)).flatMap(({ tekst }) => words(tekst)).length],
])('on average it has so many %s: %d', (_, expected, of) => {
  expect(Math.abs(mean(of) / expected - 1)).toBeLessThan(0.05);
});

test('every municipality, every kind of werkgebied and every code of every list comes up', () => {
  expect(new Set(world.postcodes.map(({ gemeente }) => gemeente)).size).toBe(342);
  expect(new Set(some.map(({ werkgebied }) => werkgebied?.soort)).size).toBe(7);
  const stated = new Set(JSON.stringify(some).match(/"[a-z0-9-]+"/g));
  const unused = LISTS.flatMap((list) => world.lijsten[list]).filter(({ code }) => !stated.has(`"${code}"`));
  expect(unused).toEqual([]);
});

test('there are 60,000 different words, and the tenth is written about ten times less than the first', () => {
  expect(new Set(inventWords(60_000, 1)).size).toBe(60_000);
  const [first = '', tenth = ''] = [0, 9].map((rank) => inventWords(10, 1)[rank]);
  const written = words(some.map(({ omschrijving }) => omschrijving).join(' ')).map(({ tekst }) => tekst);
  const count = (word: string) => written.filter((one) => one === word).length;
  expect(Math.round(count(first) / count(tenth))).toBeGreaterThanOrEqual(9);
  expect(Math.round(count(first) / count(tenth))).toBeLessThanOrEqual(11);
});
