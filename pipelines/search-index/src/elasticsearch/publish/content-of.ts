import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from '../connection.ts';
import { FIELD } from '../mapping.ts';
import { attachmentKey, type StoredItem } from '../stored-item.ts';

/** How many documents and tombstones there are to be read. */
export async function countContent(
  connection: Connection,
  index: string,
): Promise<{ documenten: number; grafstenen: number }> {
  const { aggregations } = await connection.run((client) =>
    client.search<unknown, { soorten: estypes.AggregationsStringTermsAggregate }>({
      index,
      size: 0,
      allow_partial_search_results: false,
      aggs: { soorten: { terms: { field: FIELD.soort } } },
    }),
  );
  const buckets = aggregations?.soorten.buckets;
  const count = (soort: StoredItem['soort']) =>
    (Array.isArray(buckets) ? buckets : []).find(({ key }) => key === soort)?.doc_count ?? 0;
  return { documenten: count('document'), grafstenen: count('grafsteen') };
}

/** Writes the attachments of a version, and removes those of the version that it was copied from. */
export async function replaceAttachments(
  connection: Connection,
  alias: string,
  attachments: Record<string, unknown>,
): Promise<void> {
  const { hits } = await connection.run((client) =>
    client.search({ index: alias, size: MOST, _source: false, query: { term: { [FIELD.soort]: 'bijlage' } } }),
  );
  const items: StoredItem[] = Object.entries(attachments).map(([name, bijlage]) => ({
    soort: 'bijlage',
    id: attachmentKey(name),
    bijlage,
  }));
  const gone = hits.hits.filter(({ _id }) => !items.some(({ id }) => id === _id));
  const operations = [
    ...gone.map(({ _id }) => ({ delete: { _id } })),
    ...items.flatMap((item) => [{ index: { _id: item.id } }, item]),
  ] as estypes.BulkOperationContainer[];
  if (operations.length === 0) return;
  const { errors } = await connection.run((client) => client.bulk({ index: alias, require_alias: true, operations }));
  if (errors) throw new Error('De zoekindex weigert een bijlage.');
}

/** There are a few. */
const MOST = 1_000;
