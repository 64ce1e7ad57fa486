import type { IndexVersion } from '../index-reader.ts';

/** What the mapping of a version tells of it, in `_meta`. */
export interface VersionMeta extends Omit<IndexVersion, 'versie'> {
  /** How many changes were ever applied to it and to those that it was copied from: numbers of later ones are higher. */
  wijzigingen: number;
}

/** A version as Elasticsearch knows it. */
export interface PublishedVersion {
  version: IndexVersion;
  wijzigingen: number;
}

/** `_meta` is our own JSON; without it there is no version: an index is made anew from the catalogue. */
export function publishedVersion(index: string, meta: unknown): PublishedVersion | undefined {
  if (typeof meta !== 'object' || meta === null || !('catalogusId' in meta)) return undefined;
  const { wijzigingen, ...version } = meta as VersionMeta;
  return { version: { versie: index, ...version }, wijzigingen };
}
