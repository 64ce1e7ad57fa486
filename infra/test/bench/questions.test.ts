import { expect, test } from '@jest/globals';
import { makeLexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import type { Alternative } from '@sociale-kaart/dutch-text/query-plan';
import { createRandom } from '@sociale-kaart/fixtures/generate/random';
import { inventQuestions } from '../../bench/embedded/questions/invent-questions.ts';
import type { Occurrences } from '../../bench/embedded/questions/occurrences.ts';
import { widenPlan } from '../../bench/embedded/questions/widen-plan.ts';

const COUNT = 4_000;
const FOUND: Occurrences = {
  words: [...Array(8).fill('vaak'), 'zelden', 'soms'],
  codes: {
    soort: ['aanbod', 'aanbod', 'aanbod', 'loket'],
    categorie: ['taalles'],
    doelgroep: ['kinderen'],
    contactvorm: ['telefoon'],
    kosten: ['gratis'],
    toegang: ['zonder-afspraak'],
    wet: ['wmo-2015'],
    leefgebied: ['financien'],
  },
  gemeenten: ['GM0344'],
  points: [{ lat: 52.09, lon: 5.12 }],
};
const questions = inventQuestions(FOUND, COUNT, 1).map(({ q, gemeente, lat, lon, ...filters }) => ({
  words: typeof q === 'string' ? q.split(' ') : [],
  place: gemeente ?? (lat && lon),
  filters: Object.entries(filters),
}));
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

test.each([
  ...[0.25, 0.25, 0.25, 0.25].map((of, words) => [`${words} words`, of, words, 'words'] as const),
  ...Array.from({ length: 6 }, (_, filters) => [`${filters} filters`, 1 / 6, filters, 'filters'] as const),
])('%s: a share of %d of the questions', (_, expected, count, of) => {
  expect(share(questions, (question) => question[of].length === count)).toBeCloseTo(expected, 1);
});

test('a place is in two fifths of the questions', () => {
  expect(share(questions, ({ place }) => place !== undefined)).toBeCloseTo(0.4, 1);
});

test('words and codes are asked as often as they occur', () => {
  const words = questions.flatMap((question) => question.words);
  const soorten = questions.flatMap(({ filters }) => filters.filter(([name]) => name === 'soort'));
  expect(share(words, (word) => word === 'vaak')).toBeCloseTo(0.8, 1);
  expect(share(soorten, ([, code]) => code === 'aanbod')).toBeCloseTo(0.75, 1);
});

test('a word gets up to five alternatives, those of the planner first, each worth less than the one before', () => {
  const plan = readText('zelden', makeLexicon([['=zelden', 1]]))?.plan ?? { woorden: [] };
  const planned = plan.woorden[0]?.alternatieven ?? [];
  const random = createRandom(1);
  const widened = Array.from(
    { length: 500 },
    () => widenPlan(plan, FOUND.words, random).woorden[0]?.alternatieven ?? [],
  );
  for (const all of widened) {
    expect(all.slice(0, planned.length)).toEqual(planned);
    const weights = all.map(({ gewicht }: Alternative) => gewicht);
    expect(weights).toEqual([...new Set(weights)].sort((left, right) => right - left));
  }
  expect(new Set(widened.map(({ length }) => length))).toEqual(new Set([2, 3, 4, 5]));
});
