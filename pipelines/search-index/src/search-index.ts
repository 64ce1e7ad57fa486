import type { Stand } from '@sociale-kaart/schemas/bron';
import type { IndexReader, IndexVersion } from './index-reader.ts';
import type { IndexWriter } from './index-writer.ts';

/** A version that was live before, and is still there. */
export interface EarlierVersion extends IndexVersion {
  /** When another one went live. */
  tot: string;
}

/** What there is of an index. A version that cannot be read is not in it. */
export interface KeptVersions {
  live: IndexVersion | undefined;
  /** Newest first. */
  eerder: readonly EarlierVersion[];
  /** Who publishes, or did so when it was killed, where the engine itself keeps others out meanwhile. */
  schrijver?: { machine: string; proces: number } | undefined;
}

/** An index behind an address: what `openIndex` gives, whichever engine is behind it. */
export interface SearchIndex {
  /** The live version; follows the pointer. undefined before the first publication. */
  reader(): Promise<IndexReader | undefined>;
  writer(): Promise<IndexWriter>;
  /** As it is now. */
  versions(): Promise<KeptVersions>;
  /** What changes without a publication, beside the index: the state of the sources. */
  readStand(): Promise<Stand | undefined>;
  writeStand(stand: Stand): Promise<void>;
  close(): Promise<void>;
}
