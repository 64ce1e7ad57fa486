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

/** `_meta` is our own JSON. */
export function publishedVersion(index: string, meta: unknown): PublishedVersion {
  const { wijzigingen, ...version } = meta as VersionMeta;
  return { version: { versie: index, ...version }, wijzigingen };
}
