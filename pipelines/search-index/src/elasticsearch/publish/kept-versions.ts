import type { IndexVersion } from '../../index-reader.ts';
import type { KeptVersions } from '../../search-index.ts';
import type { Connection } from '../connection.ts';
import type { IndexNames } from '../index-names.ts';
import { publishedVersion } from '../version-meta.ts';
import { byTime, listVersions } from './move-alias.ts';

/** The versions that an alias tells are or were live. */
export async function keptVersions(connection: Connection, names: IndexNames): Promise<KeptVersions> {
  const { live, earlier } = byTime(await listVersions(connection, names), names);
  const told = await connection.run((client) => client.indices.getMapping({ index: names.versions }));
  const versionOf = (index: string): IndexVersion | undefined =>
    publishedVersion(index, told[index]?.mappings._meta)?.version;
  return {
    live: live.map(({ index }) => versionOf(index)).find((version) => version !== undefined),
    eerder: earlier.flatMap(({ index, ended }) => {
      const version = versionOf(index);
      return version ? [{ ...version, tot: new Date(ended).toISOString() }] : [];
    }),
  };
}
