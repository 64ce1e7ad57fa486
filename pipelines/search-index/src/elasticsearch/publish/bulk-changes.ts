import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from '../connection.ts';
import type { StoredItem } from '../stored-item.ts';

/** Bytes of changes in one call, and calls that wait for an answer: so much is in memory, however many changes there are. */
const CALL = 5_000_000;
const CALLS = 2;
/** Milliseconds that a call may take on a busy server. */
const PATIENCE = 120_000;
/** A server with no room for a change says so; it is sent again so often, so many milliseconds later. */
const AGAIN = { times: 8, after: 2_000 };
/** Of an answer only what tells which changes were refused, and why. */
const ANSWER = 'errors,items.*.status,items.*.error';
/** Refused changes that a message names. */
const NAMED = 3;

/** Where the changes go, and what numbers they get. */
export interface BulkTarget {
  /** Of an index that exists: a write never makes one. */
  alias: string;
  /** How many changes were applied before. */
  applied: number;
}

/**
 * Sends changes, and gives how many were ever applied. Each has the number of its place: of two changes of one document
 * the later one wins, in whatever order they arrive, and one that is sent twice is applied once. Rejects when some are
 * refused, with the first of them.
 */
export async function bulkChanges(
  connection: Connection,
  changes: AsyncGenerator<StoredItem>,
  { alias, applied }: BulkTarget,
): Promise<number> {
  const refused: string[] = [];
  let version = applied;
  await connection.run((client) =>
    client.helpers.bulk<StoredItem>(
      {
        datasource: changes,
        onDocument: (item) => [
          { index: { _index: alias, _id: item.id, version: ++version, version_type: 'external_gte' } },
          item,
        ],
        onDrop: ({ status, error, document }) => {
          if (status !== 409) refused.push(refusal(document, error)); // 409: a later change of it came first
        },
        require_alias: true,
        filter_path: ANSWER,
        flushBytes: CALL,
        concurrency: CALLS,
        retries: AGAIN.times,
        wait: AGAIN.after,
      },
      { requestTimeout: PATIENCE },
    ),
  );
  if (refused.length > 0) {
    throw new Error(`De zoekindex weigert ${refused.length} wijzigingen: ${refused.slice(0, NAMED).join('; ')}`);
  }
  return version;
}

function refusal({ id }: StoredItem, error: estypes.ErrorCause | null): string {
  return `${id} (${error?.reason ?? 'geen plaats'})`;
}
