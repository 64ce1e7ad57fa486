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

/**
 * One call: the version becomes live, a candidate or an earlier one, and the one before it is marked with the end of its
 * time; or nothing changes at all.
 */
export async function moveAlias(
  connection: Connection,
  names: IndexNames,
  { index, now }: { index: string; now: Date },
): Promise<void> {
  const versions = await listVersions(connection, names);
  const live = versions.filter(({ aliases }) => aliases.includes(names.live));
  const own = versions.find((one) => one.index === index)?.aliases ?? [];
  const actions: estypes.IndicesUpdateAliasesAction[] = [
    { add: { index, alias: names.live } },
    // that of a candidate, or the end of an earlier time
    ...own.map((alias) => ({ remove: { index, alias } })),
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
  const needed = new Set(neededVersions(versions, names, now).map(({ index }) => index));
  for (const { index } of versions.filter((one) => !needed.has(one.index))) {
    await connection.find((client) => client.indices.delete({ index }));
  }
}

function neededVersions(versions: readonly ListedVersion[], names: IndexNames, now: Date): ListedVersion[] {
  const { live, earlier } = byTime(versions, names);
  return [...live, ...earlier.filter(({ ended }, place) => place === 0 || now.getTime() - ended < KEPT_MS)];
}

/** Those that are or were live, the earlier ones newest first; `ended` in milliseconds. */
export function byTime(versions: readonly ListedVersion[], names: IndexNames) {
  const live = versions.filter(({ aliases }) => aliases.includes(names.live));
  const earlier = versions
    .filter((one) => !live.includes(one))
    .map((one) => ({ ...one, ended: Math.max(0, ...one.aliases.map((alias) => names.endOf(alias))) }))
    .filter(({ ended }) => ended > 0)
    .toSorted((a, b) => b.ended - a.ended);
  return { live, earlier };
}
