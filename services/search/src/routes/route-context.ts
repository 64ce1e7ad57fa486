import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { PublicAddress } from '../answer/public-address.ts';
import type { GetLive } from '../live.ts';

/** What the routes answer from. */
export interface RouteContext {
  live: GetLive;
  /** Only for the state of the sources, which no version of the index has. */
  index: Pick<SearchIndex, 'readStand'>;
  publicAddress: PublicAddress;
  /** The time, for what is open. */
  now: () => Date;
}
