import type { estypes } from '@elastic/elasticsearch';
import { type Connection, LONGEST_TIMEOUT } from '../connection.ts';
import { statusOf, unavailable } from '../engine-error.ts';
import { MAPPING } from '../mapping.ts';

/** Milliseconds that are waited for the second copy. */
const COPYING = 60_000;

const WHILE_WRITING = {
  // nobody reads it yet, and one copy is written faster
  number_of_replicas: 0,
  auto_expand_replicas: 'false',
  refresh_interval: '-1',
  // a merge that nobody waits for goes slowly; for this one a publication waits (half the time at 20,000 documents)
  'merge.scheduler.auto_throttle': false,
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
    client.indices.create({ index, mappings: MAPPING, settings, aliases: { [alias]: {} } }),
  );
}

/** A copy of an index that is not written to any more: by hard links, so nearly free. */
export async function cloneIndex(connection: Connection, source: string, { index, alias }: NewIndex): Promise<void> {
  const settings: Record<string, unknown> = { ...WHILE_WRITING, 'blocks.write': null };
  const { shards_acknowledged } = await connection.run((client) =>
    client.indices.clone(
      { index: source, target: index, settings, aliases: { [alias]: {} }, timeout: `${LONGEST_TIMEOUT}ms` },
      { requestTimeout: LONGEST_TIMEOUT },
    ),
  );
  if (!shards_acknowledged) throw unavailable(`has no room for a copy of ${source}`);
}

/**
 * Makes all that was written readable, without a trace of what was replaced: that would count in scores until it is merged
 * away. To one segment, since a merge that only clears is not waited for (seen on 9.5). A document that is written twice
 * within a candidate does leave a trace, for half a minute, in which Elasticsearch keeps its history for a second copy; a
 * catalogue gives every document once.
 */
export async function settle(connection: Connection, index: string): Promise<void> {
  await connection.run((client) => client.indices.flush({ index, force: true }, { requestTimeout: LONGEST_TIMEOUT }));
  await connection.run((client) =>
    client.indices.forcemerge({ index, max_num_segments: 1 }, { requestTimeout: LONGEST_TIMEOUT, maxRetries: 0 }),
  );
  await connection.run((client) => client.indices.refresh({ index }, { requestTimeout: LONGEST_TIMEOUT }));
}

/** From now on nothing is written to it; on a cluster a second copy is made. */
export async function freeze(connection: Connection, index: string, meta: estypes.Metadata): Promise<void> {
  await connection.run((client) => client.indices.putMapping({ index, _meta: meta }));
  const settings = { 'blocks.write': true, auto_expand_replicas: '0-1' } as const;
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
