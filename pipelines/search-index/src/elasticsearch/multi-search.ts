import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from './connection.ts';
import { translatedItem, unavailable } from './engine-error.ts';
import type { StoredItem } from './stored-item.ts';

type StoredDocument = Extract<StoredItem, { soort: 'document' }>;
export type Found = estypes.SearchResponseBody<StoredDocument>;

/** After this the server gives a search up; sooner than the client does. */
const TIMEOUT = '8s';

/** Several searches in one call, all or nothing. Rejects with `IndexUnavailable`. */
export async function multiSearch(
  connection: Connection,
  index: string,
  requests: readonly estypes.SearchRequest[],
): Promise<Found[]> {
  if (requests.length === 0) return [];
  const header = { index, allow_partial_search_results: false } as const;
  const searches = requests.flatMap((request) => [header, { ...request, timeout: TIMEOUT }]);
  const { responses } = await connection.run((client) =>
    client.msearch<StoredDocument>({ searches: searches as estypes.MsearchRequestItem[] }),
  );
  return responses.map((response) => {
    if ('error' in response) throw translatedItem(response);
    if (response.timed_out) throw unavailable('took too long');
    return response;
  });
}
