import type { Geography } from '@sociale-kaart/geography/geography';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { Catalogue } from '../catalogue.ts';

/** What publishing needs of a catalogue: one moment of it, that stays as it is meanwhile, and a place in its ledger. */
export type PublishableCatalogue = Pick<
  Catalogue,
  'id' | 'volgnummer' | 'changesSince' | 'addresses' | 'counts' | 'beginPublication' | 'endPublication'
>;

export interface Publishing {
  catalogue: PublishableCatalogue;
  index: SearchIndex;
  /** Without evidence of postcodes: what a document says must not depend on other records. */
  geography: Geography;
  /** What the mode adds to the geography; travels with the index (ADR 0007). */
  extension: GeographyExtension | undefined;
  /** The sources whose addresses tell where a postcode lies. */
  postcodeBronnen: readonly string[];
  /** Of all code and data that make a document: another one means that the live version is built anew. */
  vingerafdruk: string;
  demo: boolean;
  /** The sources whose runs are in it. */
  bronnen: readonly string[];
  /** Everything from nothing, also when a copy of the live version would do. */
  volledig?: boolean;
  /** What must hold of the candidate beside its counts: golden queries. */
  checks?: readonly PublicationCheck[];
  now(): Date;
}

/** Looks at a candidate; gives what is not right, in Dutch, and nothing when all is. */
export type PublicationCheck = (reader: IndexReader) => Promise<string[]>;

/** How a publication ended (vocabulary `publicatie-oordeel`). */
export interface Outcome {
  oordeel: string;
  reden?: string;
  versie?: string;
}
