import type { estypes } from '@elastic/elasticsearch';
import type { Clause, IndexQuery } from '../../index-query.ts';
import { FIELD } from '../mapping.ts';
import { clauseQuery, type Query } from './clause-query.ts';
import type { Slice } from './cut-page.ts';
import { sortOf } from './sort-of.ts';
import { textQuery } from './text-query.ts';

/** What is shown of a hit: its document, and its points to measure the distance to. */
const SHOWN = [FIELD.id, 'document', FIELD.punt];

/** Asks for a part of one shelf, ranked, and for how many it holds. */
export function shelfRequest(query: IndexQuery, clause: Clause, { from, size }: Slice): estypes.SearchRequest {
  return {
    query: ranked(matching(query, clause), query.boosts),
    from,
    size,
    sort: sortOf(query),
    track_scores: true,
    track_total_hits: true,
    _source: SHOWN,
  };
}

/** The documents that match the text and a condition, with the score of the text. */
export function matching({ tekst }: Pick<IndexQuery, 'tekst'>, clause: Clause): Query {
  const documents = { term: { [FIELD.soort]: 'document' } };
  return { bool: { must: [textQuery(tekst)], filter: [documents, clauseQuery(clause)] } };
}

/** The score times 1 + the sum of the boosts that hold. */
function ranked(query: Query, boosts: IndexQuery['boosts']): Query {
  if (boosts.length === 0) return query;
  const functions = boosts.map(({ clause, gewicht }) => ({ filter: clauseQuery(clause), weight: gewicht }));
  return {
    function_score: { query, functions: [{ weight: 1 }, ...functions], score_mode: 'sum', boost_mode: 'multiply' },
  };
}
