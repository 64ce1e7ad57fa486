import { join } from 'node:path';
import { COUNTED, indexText, tokensIn } from '@sociale-kaart/dutch-text/index-tokens';
import { makeLexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import { asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { placeInText } from '@sociale-kaart/geography/names/place-in-text';
import { textOf } from '@sociale-kaart/search-index/document/text-of';
import { readSet } from '../../relevance/relevance-set.ts';
import { SEED } from '../seed.ts';
import { spreadOf } from '../statistics.ts';
import { figure, tableText } from '../table.ts';
import type { BenchRequest, BenchResult } from '../target.ts';
import { benchWorld } from '../world.ts';
import { HARD_QUESTIONS } from './hard-questions.ts';

/** Each question so often, after once to warm up; the fastest counts, since the machine does other things too. */
const TIMES = 5;
const SET = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'relevance');

/** The work on words: making the lexicon of so many voorzieningen, and reading questions with it. */
export async function benchText({ size }: BenchRequest): Promise<BenchResult> {
  const geography = loadGeography();
  const counts = countTokens(size, geography);
  const start = performance.now();
  const lexicon = makeLexicon(counts);
  const lexiconMs = performance.now() - start;
  const read = (text: string) => readText(text, lexicon, { elders: placeInText(text, geography) });
  const usual = (await readSet(SET)).queries.map(({ query }) => fastest(() => read(query)));
  const hard = HARD_QUESTIONS.map(({ name, text }) => ({ name, ms: fastest(() => read(text)) }));
  const { median, p95, max } = spreadOf(usual);
  const slowest = Math.max(...hard.map(({ ms }) => ms));
  return {
    figures: { tokens: counts.size, lexiconMs, usual: { median, p95, max }, hard },
    targets: [
      { what: 'lexicon, seconds', value: lexiconMs / 1_000, most: 20 },
      { what: 'usual question, median ms', value: median, most: 3 },
      { what: 'hardest question, ms', value: slowest, most: 50 },
    ],
    text: tableText([
      ['question', 'ms'],
      [`${usual.length} judged ones: median, p95, most`, [median, p95, max].map(figure).join(', ')],
      ...hard.map(({ name, ms }) => [name, figure(ms)]),
    ]),
  };
}

/** As an index counts them, over invented voorzieningen. */
function countTokens(size: number, geography: ReturnType<typeof loadGeography>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of invent({ world: benchWorld(geography), count: size, seed: SEED })) {
    for (const { tekst, begrippen = new Map<string, string>() } of textOf(asVoorziening(one))) {
      for (const token of new Set([...tokensIn(indexText(tekst)), ...begrippen.keys()])) {
        if (COUNTED.some((sign) => token.startsWith(sign))) counts.set(token, (counts.get(token) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function fastest(work: () => unknown): number {
  work();
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
