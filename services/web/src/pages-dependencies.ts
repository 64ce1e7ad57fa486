import type { Stand } from '@sociale-kaart/schemas/bron';
import type { Live } from '@sociale-kaart/search-index/live';

/** What the pages need of the service that serves them. */
export interface PagesDependencies {
  /**
   * What is live now. Before the first publication, or when the engine is away, it rejects: with `IndexUnavailable` or
   * with an error of status 503. The page says then that the data are being loaded.
   */
  live(): Promise<Live>;
  /** The state of the sources, for their names and licences; undefined when there is none yet. */
  stand(): Promise<Stand | undefined>;
  /** Of the addresses of answers, 32 bytes; the same in every service that may get the next request. */
  key: Uint8Array;
}
