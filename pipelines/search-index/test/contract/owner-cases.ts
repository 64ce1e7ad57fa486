import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CandidateRequest, IndexRefused, RebuildNeeded } from '../../src/index-writer.ts';
import type { SearchIndex } from '../../src/search-index.ts';
import { type Engine, idsOf, live, makeDocument, makeQuery, publish, put, REQUEST } from './engine.ts';

export function ownerCases(engine: Engine): void {
  let index: SearchIndex;
  beforeEach(async () => {
    index = engine.open();
    await publish(index, [put(makeDocument('a'))]);
  });
  afterEach(async () => {
    await index.close();
  });
  const candidate = async (request: Partial<CandidateRequest>) =>
    (await index.writer()).candidate({ ...REQUEST, ...request });

  test.each<[title: string, request: Partial<CandidateRequest>]>([
    ['another catalogue', { catalogusId: 'een-andere', volledig: false }],
    ['another catalogue, also when it would start from nothing', { catalogusId: 'een-andere', volledig: true }],
    ['the other mode', { demo: false, volledig: false }],
  ])('a live version of %s is refused and stays live', async (_, request) => {
    await expect(candidate(request)).rejects.toThrow(IndexRefused);
    expect(idsOf(await (await live(index)).search(makeQuery()))).toEqual(['a']);
  });

  test('a copy of a version with another text is refused, a full build is not', async () => {
    await expect(candidate({ tekstVersie: 'tekst-2', volledig: false })).rejects.toThrow(RebuildNeeded);
    const full = await candidate({ tekstVersie: 'tekst-2', volledig: true });
    expect((await full.finish()).versie.tekstVersie).toBe('tekst-2');
  });
}
