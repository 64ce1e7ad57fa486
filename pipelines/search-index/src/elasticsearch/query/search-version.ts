import type { estypes } from '@elastic/elasticsearch';
import type { IndexAnswer, IndexQuery } from '../../index-query.ts';
import type { Connection } from '../connection.ts';
import { type Found, multiSearch } from '../multi-search.ts';
import { countsQuestion } from './counts-request.ts';
import { covers, cutPage, firstSlices, type Slice } from './cut-page.ts';
import { readHit } from './read-hit.ts';
import { shelfRequest } from './shelf-request.ts';

/** Answers a whole question from one version, in one call; in two when a later page goes beyond the first shelf. */
export async function searchVersion(connection: Connection, index: string, query: IndexQuery): Promise<IndexAnswer> {
  const asked = firstSlices(query.planken.length, query);
  const counts = countsQuestion(query);
  const requests = [...shelfRequests(query, asked), ...(counts.request ? [counts.request] : [])];
  const first = await multiSearch(connection, index, requests);
  const totals = first.slice(0, asked.length).map(totalOf);
  const wanted = cutPage(totals, query);
  const isEnough = wanted.every((slice, place) => covers(asked[place] as Slice, slice));
  const pages = isEnough ? first : await multiSearch(connection, index, shelfRequests(query, wanted));
  return {
    planken: query.planken.map(({ naam }, place) => ({ naam, totaal: totals[place] as number })),
    hits: query.planken.flatMap(({ naam }, place) => {
      const { hits } = (pages[place] as Found).hits;
      return hits.slice(0, (wanted[place] as Slice).size).map((hit) => readHit(hit, naam, query));
    }),
    ...counts.read(first[asked.length]?.aggregations),
  };
}

function shelfRequests(query: IndexQuery, slices: readonly Slice[]): estypes.SearchRequest[] {
  return query.planken.map(({ clause }, place) => shelfRequest(query, clause, slices[place] as Slice));
}

/** A number, or an object when it is counted up to a bound: `track_total_hits` says that it is not. */
function totalOf({ hits }: Found): number {
  return typeof hits.total === 'object' ? hits.total.value : (hits.total ?? 0);
}
