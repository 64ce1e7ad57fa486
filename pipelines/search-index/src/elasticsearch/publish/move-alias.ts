import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from '../connection.ts';
import type { IndexNames } from '../index-names.ts';

/** The versions that there are, and which aliases each has. */
export type Versions = { index: string; aliases: string[] }[];

export async function listVersions(connection: Connection, names: IndexNames): Promise<Versions> {
  const found = await connection.run((client) => client.indices.getAlias({ index: names.versions }));
  return Object.entries(found)
    .filter(([index]) => names.isVersion(index))
    .map(([index, { aliases }]) => ({ index, aliases: Object.keys(aliases) }));
}

/** One call: the version becomes live and the one before it stays for rollback, or nothing changes at all. */
export async function moveAlias(connection: Connection, names: IndexNames, index: string): Promise<void> {
  const versions = await listVersions(connection, names);
  const withAlias = (alias: string) => versions.filter(({ aliases }) => aliases.includes(alias));
  const actions: estypes.IndicesUpdateAliasesAction[] = [
    { add: { index, alias: names.live } },
    { remove: { index, alias: names.writing(index) } },
    ...withAlias(names.live).flatMap(({ index: before }) => [
      { remove: { index: before, alias: names.live, must_exist: true } },
      { add: { index: before, alias: names.previous } },
    ]),
    ...withAlias(names.previous).map(({ index: older }) => ({ remove: { index: older, alias: names.previous } })),
  ];
  await connection.run((client) => client.indices.updateAliases({ actions }));
}

/** Removes every version but the live one and the one before it: older ones, and what a crash left. Only for who writes. */
export async function removeOthers(connection: Connection, names: IndexNames): Promise<void> {
  const versions = await listVersions(connection, names);
  const isKept = (aliases: string[]) => aliases.includes(names.live) || aliases.includes(names.previous);
  const others = versions.filter(({ aliases }) => !isKept(aliases)).map(({ index }) => index);
  for (const index of others) await connection.find((client) => client.indices.delete({ index }));
}
