import { join } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { search } from '@sociale-kaart/search-index/query/search';
import { type Engine, FILES } from './engine.ts';

const geography = loadGeography(); // a service has it before it opens an index

/** Our own search, in this thread, as the service asks it. */
export async function openOurSearch(folder: string): Promise<Engine> {
  const index = openIndex(`sqlite:${join(folder, FILES.index)}`, { workers: 0 });
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing was published');
  return {
    ways: {
      ours: async ({ parameters }) => {
        const { planken } = await search(SearchQuery.parse(parameters), reader, geography);
        return planken.vermeld ?? 0;
      },
    },
  };
}
