import type { estypes } from '@elastic/elasticsearch';
import { type Connection, LONGEST_TIMEOUT } from '../connection.ts';
import { isThere, statusOf, unavailable } from '../engine-error.ts';
import { MAPPING } from '../mapping.ts';

/** Milliseconds that are waited for the second copy. */
const COPYING = 60_000;
/** More is not tried: what is then left is of a document that was written twice, see settle. */
const MERGES = 3;

const WHILE_WRITING = {
  // two copies wherever there is more than one node, from the first document: a server that is lost takes no candidate
  // with it, and nothing is left to be copied when it goes live
  auto_expand_replicas: '0-1',
  refresh_interval: '-1', // nobody reads it yet
  // a copy that moves to another node may take along what was merged away meanwhile
  'routing.rebalance.enable': 'none',
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

/**
 * Makes all that was written readable, without a trace of what was replaced: that would count in scores until it is merged
 * away, in every copy (ADR 10). To one segment, since a merge that only clears is not waited for (seen on 9.5). A document
 * that is written twice within a candidate does leave a trace, for half a minute, in which Elasticsearch keeps its history
 * for a second copy; a catalogue gives every document once.
 */
export async function settle(connection: Connection, index: string): Promise<void> {
  const patience = { requestTimeout: LONGEST_TIMEOUT };
  for (let merges = 0; ; merges++) {
    await awaitHealth(connection, { index, wait_for_no_initializing_shards: true });
    await connection.run((client) => client.indices.refresh({ index }, patience));
    if (merges === MERGES || !(await holdsReplaced(connection, index))) return;
    await connection.run((client) => client.indices.flush({ index, force: true }, patience));
    await connection.run((client) => client.indices.forcemerge({ index, max_num_segments: 1 }, patience));
  }
}

/** Whether any copy still has what was replaced or removed. */
async function holdsReplaced(connection: Connection, index: string): Promise<boolean> {
  const { _all } = await connection.run((client) => client.indices.stats({ index, metric: 'docs' }));
  return (_all.total?.docs?.deleted ?? 0) > 0;
}

/** From now on nothing is written to it, and it may lie where the cluster wants. */
export async function freeze(connection: Connection, index: string, meta: estypes.Metadata): Promise<void> {
  await connection.run((client) => client.indices.putMapping({ index, _meta: meta }));
  const settings: Record<string, unknown> = { 'blocks.write': true, 'routing.rebalance.enable': null };
  await connection.run((client) => client.indices.putSettings({ index, settings }));
}

/** Waits until every copy is there. One that is late does not keep a version from going live: it answers without. */
export async function awaitCopies(connection: Connection, index: string): Promise<void> {
  await awaitHealth(connection, { index, wait_for_status: 'green' });
}

async function awaitHealth(connection: Connection, health: estypes.ClusterHealthRequest): Promise<void> {
  await connection.run((client) =>
    client.cluster
      .health({ ...health, timeout: `${COPYING}ms` }, { requestTimeout: 2 * COPYING })
      .catch((error: unknown) => {
        if (statusOf(error) !== 408) throw error;
      }),
  );
}

export async function removeIndex(connection: Connection, index: string): Promise<void> {
  await connection.find((client) => client.indices.delete({ index }));
}
