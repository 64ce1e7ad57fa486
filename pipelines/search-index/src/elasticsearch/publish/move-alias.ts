import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from '../connection.ts';
import type { IndexNames } from '../index-names.ts';

/** A version that there is, and its aliases. */
export interface ListedVersion {
  index: string;
  aliases: string[];
}

/** How long a reader may go on with a version that is not live any more (search-index.md), in milliseconds. */
const KEPT_MS = 15 * 60_000;

export async function listVersions(connection: Connection, names: IndexNames): Promise<ListedVersion[]> {
  const found = await connection.run((client) => client.indices.getAlias({ index: names.versions }));
  return Object.entries(found)
    .filter(([index]) => names.isVersion(index))
    .map(([index, { aliases }]) => ({ index, aliases: Object.keys(aliases) }));
}

/** One call: the version becomes live and the one before it is marked with the end of its time, or nothing changes at all. */
export async function moveAlias(
  connection: Connection,
  names: IndexNames,
  { index, now }: { index: string; now: Date },
): Promise<void> {
  const versions = await listVersions(connection, names);
  const live = versions.filter(({ aliases }) => aliases.includes(names.live));
  const actions: estypes.IndicesUpdateAliasesAction[] = [
    { add: { index, alias: names.live } },
    { remove: { index, alias: names.writing(index) } },
    ...live.flatMap(({ index: before }) => [
      { remove: { index: before, alias: names.live, must_exist: true } },
      { add: { index: before, alias: names.until(now) } },
    ]),
  ];
  await connection.run((client) => client.indices.updateAliases({ actions }));
}

/**
 * Removes the versions that nobody needs: what a crash left, and those that were live longest ago. The last one before the
 * live one stays for rollback. Only for who writes.
 */
export async function removeOthers(connection: Connection, names: IndexNames, now: Date): Promise<void> {
  const versions = await listVersions(connection, names);
  const needed = neededVersions(versions, names, now);
  for (const { index } of versions.filter((one) => !needed.includes(one))) {
    await connection.find((client) => client.indices.delete({ index }));
  }
}

function neededVersions(versions: readonly ListedVersion[], names: IndexNames, now: Date): ListedVersion[] {
  const ended = ({ aliases }: ListedVersion) => Math.max(...aliases.map((alias) => names.endOf(alias)));
  const live = versions.filter(({ aliases }) => aliases.includes(names.live));
  const earlier = versions
    .filter((one) => !live.includes(one) && ended(one) > 0)
    .toSorted((a, b) => ended(b) - ended(a));
  return [...live, ...earlier.filter((one, place) => place === 0 || now.getTime() - ended(one) < KEPT_MS)];
}
