import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AHEAD } from '../../bench/dutch-baseline/report.ts';
import { type Scope, scopeOf } from '../../bench/dutch-baseline/scope.ts';
import { type Answered, askSet } from '../../relevance/ask-set.ts';
import { readBaseline, setSha256 } from '../../relevance/baseline-file.ts';
import { withCorpus } from '../../relevance/engine.ts';
import { figuresOf, type Mean } from '../../relevance/figures.ts';
import { readNeeds } from '../../relevance/needs.ts';
import { OWN_SET, readSet } from '../../relevance/relevance-set.ts';
import { understandingOf } from '../../relevance/understanding.ts';
import { onElasticsearch } from './on-elasticsearch.ts';

jest.setTimeout(240_000); // a corpus is published and 180 questions are asked, on a busy machine

/** What the half that nothing was tuned on comes to at least: what is aimed at. */
const LEAST = { all: 0.8, kind: 0.65, ahead: AHEAD.by };
const MOST = { zeroHit: 0.02 };

const set = await readSet(OWN_SET);
const baseline = await readBaseline(OWN_SET);
const kinds = [...new Set(set.queries.map((query) => query.class))].sort();

describe('on the half of the judged set to check on', () => {
  let answered: Answered[];
  let scopes: Scope[];
  beforeAll(async () => {
    await withCorpus(set.corpus, 'sqlite', async (live) => {
      answered = await askSet(set.queries, live);
      scopes = await Promise.all(set.queries.map((query) => scopeOf(query, live)));
    });
  });
  const ours = (kind: string) => figuresOf(answered).toetsen?.[kind] as Mean;

  test(`nDCG@10 is at least ${LEAST.all}`, () => {
    expect(ours('alle').ndcg10).toBeGreaterThanOrEqual(LEAST.all);
  });

  test.each(kinds)(`nDCG@10 of questions of the kind %s is at least ${LEAST.kind}`, (kind) => {
    expect(ours(kind).ndcg10).toBeGreaterThanOrEqual(LEAST.kind);
  });

  test('hardly a question is left without a hit', () => {
    expect(ours('alle').zeroHit).toBeLessThanOrEqual(MOST.zeroHit);
  });

  test.each(AHEAD.kinds)(
    `nDCG@10 (%s) is ${LEAST.ahead} above that of plain Elasticsearch with its dutch analyzer`,
    (kind) => {
      const theirs = baseline.figures.toetsen?.[kind] as Mean;
      expect(ours(kind).ndcg10 - theirs.ndcg10).toBeGreaterThanOrEqual(LEAST.ahead);
    },
  );

  test('what plain Elasticsearch may rank is what we may: no answer of ours lies outside of it', () => {
    const outside = answered.flatMap(({ query, ranking }, place) => {
      const within = new Set(scopes[place]?.shelves.flat());
      return ranking.filter((key) => !within.has(key)).map((key) => `${query.qid}: ${key}`);
    });
    expect(outside).toEqual([]);
  });

  onElasticsearch(
    'Elasticsearch gives the same answers in the same order as the embedded engine',
    set.corpus,
    async (live) => {
      expect(rankings(await askSet(set.queries, live))).toEqual(rankings(answered));
    },
  );
});

/** What questions are read as that nobody had seen who wrote lines of the thesaurus, so that nothing gets worse. */
const READ = { firstThree: 0.82, doelgroepFound: 0.79, doelgroepRight: 0.55 };

test('everyday questions are read as what they are about', async () => {
  const unseen = (await readNeeds()).filter(({ deel }) => deel === 'toetsen');
  await withCorpus(set.corpus, 'sqlite', async ({ lexicon }) => {
    const read = understandingOf(unseen, lexicon);
    expect(read.questions).toBeGreaterThan(500);
    for (const [what, least] of Object.entries(READ) as [keyof typeof READ, number][]) {
      expect([what, read[what] >= least]).toEqual([what, true]);
    }
  });
});

test('the figures of plain Elasticsearch are of the set as it is: else run npm run bench -- dutch-baseline --accept', async () => {
  expect(baseline.setSha256).toBe(await setSha256(OWN_SET));
});

function rankings(answered: readonly Answered[]): Record<string, string[]> {
  return Object.fromEntries(answered.map(({ query, ranking }) => [query.qid, ranking]));
}
