import { join } from 'node:path';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { search } from '@sociale-kaart/search-index/query/search';
import { type Engine, FILES } from './engine.ts';

/** Our own search, in this thread, as the service asks it. */
export async function openOurSearch(folder: string): Promise<Engine> {
  const index = openIndex(`sqlite:${join(folder, FILES.index)}`, { workers: 0 });
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing was published');
  const live = await openLive(reader);
  return {
    ways: {
      ours: async ({ parameters }) => {
        const { planken } = await search(SearchQuery.parse(parameters), live);
        return planken.vermeld ?? 0;
      },
    },
  };
}
