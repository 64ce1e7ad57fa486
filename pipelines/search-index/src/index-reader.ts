import type { StoredDocument, Tombstone } from './index-document.ts';
import type { IndexAnswer, IndexQuery } from './index-query.ts';

/** What every version of an index carries. */
export interface IndexVersion {
  /** Name of the version: a file, or the concrete index behind the alias. */
  versie: string;
  /** Which catalogue made it; another one's index is never written to. */
  catalogusId: string;
  demo: boolean;
  gemaaktOp: string;
  /** Another one of these two means a full build. */
  schemaVersie: number;
  tekstVersie: string;
  /** The last change of the catalogue that is in it. */
  volgnummer: number;
  documenten: number;
  grafstenen: number;
}

/** Tokens, and how often each occurs. */
export type TokenCounts = [token: string, count: number][];

/**
 * One version of the index, which never changes while it is open.
 * All calls reject with `IndexUnavailable` when the engine is away.
 */
export interface IndexReader {
  readonly versie: IndexVersion;
  search(query: IndexQuery): Promise<IndexAnswer>;
  get(
    id: string,
  ): Promise<
    { soort: 'document'; opgeslagen: StoredDocument } | { soort: 'grafsteen'; grafsteen: Tombstone } | undefined
  >;
  /** The words as written and the concepts of its documents, as tokens, with in how many documents each stands: once per field. */
  tokenCounts(): Promise<TokenCounts>;
  /** JSON that travels with the version, such as `geografie`; undefined when there is none of that name. */
  attachment(name: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The index cannot answer now; the service says 503 and when to come back. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}
