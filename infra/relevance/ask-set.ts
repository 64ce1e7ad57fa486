import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';
import { type Measures, measuresOf } from './measures.ts';
import { keyOf } from './publish-corpus.ts';
import type { JudgedQuery } from './relevance-set.ts';

/** So deep a ranking is written down. */
export const DEPTH = 50;

/** A question, what was answered, and what that is worth. */
export interface Answered {
  query: JudgedQuery;
  /** Keys, best first, at most DEPTH. */
  ranking: string[];
  answer: Zoekantwoord;
  measures: Measures;
}

export async function askSet(queries: readonly JudgedQuery[], live: Live): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const query of queries) answered.push(await ask(query, live));
  return answered;
}

/** Whether a hit is open is not judged; the same time gives the same answers. */
const NOW = new Date('2026-11-20T10:00:00Z');

async function ask(query: JudgedQuery, live: Live): Promise<Answered> {
  const answer = await search(SearchQuery.parse({ ...query.filters, q: query.query, pageSize: DEPTH }), live, NOW);
  const ranking = answer.resultaten.map(({ voorziening }) => keyOf(voorziening.bronnen));
  return { query, ranking, answer, measures: measuresOf(ranking, query.grades) };
}
