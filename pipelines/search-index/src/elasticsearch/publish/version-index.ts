import type { estypes } from '@elastic/elasticsearch';
import { type Connection, LONGEST_TIMEOUT } from '../connection.ts';
import { isThere, statusOf, unavailable } from '../engine-error.ts';
import { MAPPING } from '../mapping.ts';

/** Milliseconds that are waited for the second copy. */
const COPYING = 60_000;

const WHILE_WRITING = {
  // two copies wherever there is more than one node, from the first document: a server that is lost takes no candidate
  // with it, and nothing is left to be copied when it goes live
  auto_expand_replicas: '0-1',
  refresh_interval: '-1', // nobody reads it yet
} as const;

export interface NewIndex {
  index: string;
  /** The alias under which it is written. */
  alias: string;
  shards: number;
}

export async function createIndex(connection: Connection, { index, alias, shards }: NewIndex): Promise<void> {
  const settings = { ...WHILE_WRITING, number_of_shards: shards };
  await connection.run((client) =>
    client.indices.create({ index, mappings: MAPPING, settings, aliases: { [alias]: {} } }).catch(unlessThere),
  );
}

/** A copy of an index that is not written to any more: by hard links, so nearly free. */
export async function cloneIndex(connection: Connection, source: string, { index, alias }: NewIndex): Promise<void> {
  const settings: Record<string, unknown> = { ...WHILE_WRITING, 'blocks.write': null };
  const copied = await connection.run((client) =>
    client.indices
      .clone(
        { index: source, target: index, settings, aliases: { [alias]: {} }, timeout: `${LONGEST_TIMEOUT}ms` },
        { requestTimeout: LONGEST_TIMEOUT },
      )
      .catch(unlessThere),
  );
  if (copied?.shards_acknowledged === false) throw unavailable(`has no room for a copy of ${source}`);
}

/** Its name is random: it was made, and only the answer got lost. */
function unlessThere(error: unknown): undefined {
  if (!isThere(error)) throw error;
}

/** All that was written can be found. What it replaced is cleared away when Elasticsearch likes: no score shows it (ADR 13). */
export async function makeReadable(connection: Connection, index: string): Promise<void> {
  await connection.run((client) => client.indices.refresh({ index }, { requestTimeout: LONGEST_TIMEOUT }));
}

/** From now on nothing is written to it. */
export async function freeze(connection: Connection, index: string, meta: estypes.Metadata): Promise<void> {
  await connection.run((client) => client.indices.putMapping({ index, _meta: meta }));
  const settings: Record<string, unknown> = { 'blocks.write': true };
  await connection.run((client) => client.indices.putSettings({ index, settings }));
}

/** Waits until every copy is there. One that is late does not keep a version from going live: it answers without. */
export async function awaitCopies(connection: Connection, index: string): Promise<void> {
  await connection.run((client) =>
    client.cluster
      .health({ index, wait_for_status: 'green', timeout: `${COPYING}ms` }, { requestTimeout: 2 * COPYING })
      .catch((error: unknown) => {
        if (statusOf(error) !== 408) throw error;
      }),
  );
}

export async function removeIndex(connection: Connection, index: string): Promise<void> {
  await connection.find((client) => client.indices.delete({ index }));
}
