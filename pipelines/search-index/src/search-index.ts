import type { Stand } from '@sociale-kaart/schemas/bron';
import type { IndexReader } from './index-reader.ts';
import type { IndexWriter } from './index-writer.ts';

/** An index behind an address: what `openIndex` gives, whichever engine is behind it. */
export interface SearchIndex {
  /** The live version; follows the pointer. undefined before the first publication. */
  reader(): Promise<IndexReader | undefined>;
  writer(): Promise<IndexWriter>;
  /** What changes without a publication, beside the index: the state of the sources. */
  readStand(): Promise<Stand | undefined>;
  writeStand(stand: Stand): Promise<void>;
  close(): Promise<void>;
}
