import type { estypes } from '@elastic/elasticsearch';
import type { Clause, IndexAnswer, IndexQuery } from '../../index-query.ts';
import { FIELD } from '../mapping.ts';
import { clauseQuery } from './clause-query.ts';
import { matching } from './shelf-request.ts';

/** Far above the codes of any list, so that the counts of several shards are complete. */
const ALL_CODES = 10_000;

type Asked = Pick<IndexQuery, 'tekst' | 'facetten' | 'tellingen'>;
type Counts = Pick<IndexAnswer, 'facetten' | 'tellingen'>;

/** What to ask for the facets and counts of a question, and how to read what comes back. */
export interface CountsQuestion {
  /** Undefined when there is nothing to count. */
  request: estypes.SearchRequest | undefined;
  read(aggregations: unknown): Counts;
}

export function countsQuestion(query: Asked): CountsQuestion {
  const groups = groupsOf(query);
  return {
    request: groups.length === 0 ? undefined : requestFor(query, groups),
    read: (aggregations) => readCounts(query, groups, aggregations),
  };
}

/** All that must hold within one and the same condition is counted together: most facets share one. */
interface Group {
  binnen: Clause;
  /** Of the facets; several facets may show other codes of one and the same list. */
  lists: Set<string>;
  /** Places in the question. */
  facets: number[];
  counts: number[];
}

function groupsOf({ facetten, tellingen }: Asked): Group[] {
  const groups = new Map<string, Group>();
  const written = new Map<Clause, string>(); // one and the same clause stands in most facets
  const groupOf = ({ binnen }: { binnen: Clause }): Group => {
    const key = written.get(binnen) ?? JSON.stringify(binnen);
    const group = groups.get(key) ?? { binnen, lists: new Set(), facets: [], counts: [] };
    written.set(binnen, key);
    groups.set(key, group);
    return group;
  };
  for (const [place, facet] of facetten.entries()) {
    const group = groupOf(facet);
    group.facets.push(place);
    group.lists.add(facet.lijst);
  }
  for (const [place, count] of tellingen.entries()) groupOf(count).counts.push(place);
  return [...groups.values()];
}

function requestFor(query: Asked, groups: readonly Group[]): estypes.SearchRequest {
  const aggs = groups.map(({ binnen, lists }, place) => [
    `groep-${place}`,
    { filter: clauseQuery(binnen), ...(lists.size > 0 && { aggs: listAggregations(lists) }) },
  ]);
  return { query: matching(query, { alle: [] }), size: 0, track_total_hits: false, aggs: Object.fromEntries(aggs) };
}

function listAggregations(lists: Iterable<string>): Record<string, estypes.AggregationsAggregationContainer> {
  const aggregations = Array.from(lists, (lijst) => [lijst, { terms: { field: FIELD.codes(lijst), size: ALL_CODES } }]);
  return Object.fromEntries(aggregations);
}

/** What Elasticsearch says of one group. */
interface CountedGroup {
  doc_count: number;
  [list: string]: number | { buckets: { key: string; doc_count: number }[] };
}

function readCounts({ facetten, tellingen }: Asked, groups: readonly Group[], aggregations: unknown): Counts {
  const counted = (aggregations ?? {}) as Record<string, CountedGroup>; // the shape that requestFor asks for
  const facets: [string, Counts['facetten'][string]][] = [];
  const counts: [string, number][] = [];
  groups.forEach((group, place) => {
    const found = counted[`groep-${place}`] as CountedGroup;
    for (const facet of group.facets) {
      const { naam = '', lijst = '' } = facetten[facet] ?? {};
      facets[facet] = [naam, bucketsOf(found, lijst)];
    }
    for (const count of group.counts) counts[count] = [tellingen[count]?.naam ?? '', found.doc_count];
  });
  return { facetten: Object.fromEntries(facets), tellingen: Object.fromEntries(counts) };
}

/** Elasticsearch gives most first, ties by code. */
function bucketsOf(group: CountedGroup, lijst: string): Counts['facetten'][string] {
  const counted = group[lijst];
  if (typeof counted !== 'object') return [];
  return counted.buckets.map(({ key, doc_count }) => ({ code: key, aantal: doc_count }));
}
