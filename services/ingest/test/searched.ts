import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { search } from '@sociale-kaart/search-index/query/search';
import type { Config } from '../src/config.ts';

/** Names of what the live index of a service has for some words, whichever process asks; at most twenty. */
export async function searched({ SEARCH_INDEX }: Pick<Config, 'SEARCH_INDEX'>, q: string): Promise<string[]> {
  const index = openIndex(SEARCH_INDEX);
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing was published');
  const { resultaten } = await search(SearchQuery.parse({ q }), await openLive(reader), new Date());
  await index.close();
  return resultaten.map(({ voorziening }) => voorziening.naam);
}
