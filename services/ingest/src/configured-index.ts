import { indexAccess } from '@sociale-kaart/http/index-settings';
import { StartRefused } from '@sociale-kaart/http/start-service';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { Config } from './config.ts';

/** The search index of the settings. @throws StartRefused when they name none. */
export function configuredIndex(config: Config): SearchIndex {
  try {
    return openIndex(config.SEARCH_INDEX, indexAccess(config));
  } catch (error) {
    throw new StartRefused(`SEARCH_INDEX: ${error instanceof Error ? error.message : String(error)}`);
  }
}
