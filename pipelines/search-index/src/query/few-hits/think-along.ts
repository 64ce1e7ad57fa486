import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '../../live.ts';
import { resultsOf } from '../answer/result.ts';
import { compileQuery, type ReadQuestion } from '../compile-query.ts';

const THINK_ALONG = ['clientondersteuning', 'wijkteam-en-loket'];
/** More is a second list of results instead of a way out. */
const SHOWN = 4;

/** For a question without hits: the client support and the desk that serve its place (search.md, Text 8). */
export async function thinkAlong({ plaats }: ReadQuestion, { reader }: Live, now: Date): Promise<Zoekresultaat[]> {
  if (plaats === undefined) return [];
  const question = { query: SearchQuery.parse({ categorie: THINK_ALONG, pageSize: SHOWN }), plaats };
  const { hits } = await reader.search({ ...compileQuery(question), facetten: [], tellingen: [] });
  return resultsOf(hits, question, now);
}
