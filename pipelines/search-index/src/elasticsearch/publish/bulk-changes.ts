import type { Connection } from '../connection.ts';
import type { StoredText } from '../stored-item.ts';
import { BulkSender } from './bulk-sender.ts';

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
  changes: AsyncIterable<StoredText>,
  { alias, applied }: BulkTarget,
): Promise<number> {
  let version = applied;
  const refused = await connection.run(async (client) => {
    const sender = new BulkSender(client);
    for await (const { id, json } of changes) {
      const action = { index: { _index: alias, _id: id, version: ++version, version_type: 'external_gte' } };
      await sender.add(id, `${JSON.stringify(action)}\n${json}\n`);
    }
    return sender.end();
  });
  if (refused.length > 0) {
    throw new Error(`De zoekindex weigert ${refused.length} wijzigingen: ${refused.slice(0, NAMED).join('; ')}`);
  }
  return version;
}
