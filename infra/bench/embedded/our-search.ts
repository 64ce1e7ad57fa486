import { join } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { makeAnswer } from '@sociale-kaart/search-index/query/answer/make-answer';
import { compileQuery } from '@sociale-kaart/search-index/query/compile-query';
import { withCurrentCodes } from '@sociale-kaart/search-index/query/current-codes';
import { type Engine, FILES, type Question } from './engine.ts';
import { placeOf } from './questions/plain-question.ts';

const geography = loadGeography(); // a service has it before it opens an index

/** Our own search, in this thread: the steps of `search()`, with the plan of the question in the place of the planner's. */
export async function openOurSearch(folder: string): Promise<Engine> {
  const index = openIndex(`sqlite:${join(folder, FILES.index)}`, { workers: 0 });
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing was published');
  const { versie } = reader;
  const ours = async ({ parameters, plain: { tekst } }: Question) => {
    const { current, expired } = withCurrentCodes(SearchQuery.parse(parameters), geography);
    const plaats = placeOf(current, geography);
    const answer = await reader.search({ ...compileQuery(current, plaats), tekst });
    const { planken } = makeAnswer(answer, { query: current, plaats, tekst, geography, versie, expired });
    return planken.vermeld ?? 0;
  };
  return { ways: { ours } };
}
