import type { Connection } from '../connection.ts';
import type { StoredText } from '../stored-item.ts';
import { BulkSender } from './bulk-sender.ts';
import { makeReadable } from './version-index.ts';

/** Refused changes that a message names. */
const NAMED = 3;

/** Where the changes go, and what numbers they get. */
export interface BulkTarget {
  /** Of an index that exists: a write never makes one. */
  alias: string;
  /** How many changes were applied before. */
  applied: number;
  /** The changes have the sequence numbers above `van` to `tot`, rising. */
  nummers: { van: number; tot: number };
}

/**
 * Sends changes, and gives how many were ever applied. Each has the number of its place: of two changes of one document
 * the later one wins, in whatever order they arrive, and one that is sent twice is applied once. Rejects when some are
 * refused, with the first of them.
 */
export async function bulkChanges(
  connection: Connection,
  changes: AsyncIterable<StoredText>,
  { alias, applied, nummers: { van, tot } }: BulkTarget,
): Promise<number> {
  const due = EARLY_AT.map((part) => van + part * (tot - van));
  let version = applied;
  let readable = Promise.resolve();
  const refused = await connection.run(async (client) => {
    const sender = new BulkSender(client);
    for await (const { id, volgnummer, json } of changes) {
      const action = { index: { _index: alias, _id: id, version: ++version, version_type: 'external_gte' } };
      await sender.add(id, `${JSON.stringify(action)}\n${json}\n`);
      if (version - applied >= MANY && volgnummer >= (due[0] ?? Number.POSITIVE_INFINITY)) {
        due.shift();
        readable = readable.then(() => readableEarly(connection, alias));
      }
    }
    return sender.end();
  });
  await readable;
  if (refused.length > 0) {
    throw new Error(`De zoekindex weigert ${refused.length} wijzigingen: ${refused.slice(0, NAMED).join('; ')}`);
  }
  return version;
}

/** From so many changes on, making them readable takes more than a moment. */
const MANY = 5_000;
/** Of the sequence numbers; the second time does what came while the first was at work. */
const EARLY_AT = [0.9, 0.97];

/**
 * Making readable takes one core, after the last change. Begun when most changes are sent, it goes on beside the others, and
 * little is left for the end: a build of 150,000 documents is searchable two seconds sooner. When it fails, the one at the
 * end tells.
 */
const readableEarly = (connection: Connection, alias: string): Promise<void> =>
  makeReadable(connection, alias).catch(() => undefined);
