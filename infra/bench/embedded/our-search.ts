import { join } from 'node:path';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { makeAnswer } from '@sociale-kaart/search-index/query/answer/make-answer';
import { compileQuery } from '@sociale-kaart/search-index/query/compile-query';
import { withCurrentCodes } from '@sociale-kaart/search-index/query/current-codes';
import { readQuestion } from '@sociale-kaart/search-index/query/read-question';
import { type Engine, FILES, type Question } from './engine.ts';

/** Our own search, in this thread: the steps of `search()`, with the plan of the question in the place of the planner's. */
export async function openOurSearch(folder: string): Promise<Engine> {
  const index = openIndex(`sqlite:${join(folder, FILES.index)}`, { workers: 0 });
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing was published');
  const live = await openLive(reader);
  const ours = async ({ parameters, plain: { tekst: plan } }: Question) => {
    const { current, expired } = withCurrentCodes(SearchQuery.parse(parameters), live.geography);
    const question = { ...readQuestion(current, live), tekst: plan && { plan, belang: [], verbeterd: [] } };
    const answer = await reader.search(compileQuery(question));
    const { planken } = makeAnswer(answer, { question, live, expired, weggelaten: [], now: new Date() });
    return planken.vermeld ?? 0;
  };
  return { ways: { ours } };
}
