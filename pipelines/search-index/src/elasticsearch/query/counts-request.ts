import type { estypes } from '@elastic/elasticsearch';
import type { Clause, IndexAnswer, IndexQuery } from '../../index-query.ts';
import { FIELD } from '../mapping.ts';
import { clauseQuery } from './clause-query.ts';
import { matching } from './shelf-request.ts';

/** Far above the codes of any list, so that the counts of several shards are complete. */
const ALL_CODES = 10_000;

type Asked = Pick<IndexQuery, 'tekst' | 'facetten' | 'tellingen'>;

/** All that must hold within one and the same condition is counted together: most facets share one. */
interface Group {
  binnen: Clause;
  facets: number[];
  counts: number[];
}

/** Asks for the facets and counts; undefined when there are none. */
export function countsRequest(query: Asked): estypes.SearchRequest | undefined {
  const groups = groupsOf(query);
  if (groups.length === 0) return undefined;
  const aggs = groups.map(({ binnen, facets }, place) => [
    `groep-${place}`,
    { filter: clauseQuery(binnen), ...(facets.length > 0 && { aggs: facetAggregations(query, facets) }) },
  ]);
  return { query: matching(query, { alle: [] }), size: 0, track_total_hits: false, aggs: Object.fromEntries(aggs) };
}

/** What Elasticsearch says of one group. */
interface CountedGroup {
  doc_count: number;
  [facet: string]: number | { buckets: { key: string; doc_count: number }[] };
}

/** The facets and counts of a question from the answer to its `countsRequest`. */
export function readCounts(query: Asked, aggregations: unknown): Pick<IndexAnswer, 'facetten' | 'tellingen'> {
  const counted = (aggregations ?? {}) as Record<string, CountedGroup>; // the shape that countsRequest asks for
  const facetten: (readonly [string, IndexAnswer['facetten'][string]])[] = [];
  const tellingen: (readonly [string, number])[] = [];
  groupsOf(query).forEach(({ facets, counts }, place) => {
    const group = counted[`groep-${place}`] as CountedGroup;
    for (const facet of facets) facetten[facet] = [query.facetten[facet]?.naam ?? '', bucketsOf(group, facet)];
    for (const count of counts) tellingen[count] = [query.tellingen[count]?.naam ?? '', group.doc_count];
  });
  return { facetten: Object.fromEntries(facetten), tellingen: Object.fromEntries(tellingen) };
}

function groupsOf({ facetten, tellingen }: Asked): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = ({ binnen }: { binnen: Clause }): Group => {
    const key = JSON.stringify(binnen);
    const group = groups.get(key) ?? { binnen, facets: [], counts: [] };
    groups.set(key, group);
    return group;
  };
  for (const [place, facet] of facetten.entries()) groupOf(facet).facets.push(place);
  for (const [place, count] of tellingen.entries()) groupOf(count).counts.push(place);
  return [...groups.values()];
}

function facetAggregations(
  { facetten }: Asked,
  facets: readonly number[],
): Record<string, estypes.AggregationsAggregationContainer> {
  const aggregations = facets.map((facet) => [
    `facet-${facet}`,
    { terms: { field: FIELD.codes(facetten[facet]?.lijst ?? ''), size: ALL_CODES } },
  ]);
  return Object.fromEntries(aggregations);
}

/** Elasticsearch gives most first, ties by code. */
function bucketsOf(group: CountedGroup, facet: number): IndexAnswer['facetten'][string] {
  const counted = group[`facet-${facet}`];
  if (typeof counted !== 'object') return [];
  return counted.buckets.map(({ key, doc_count }) => ({ code: key, aantal: doc_count }));
}
