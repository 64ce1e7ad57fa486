import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { search } from '@sociale-kaart/search-index/query/search';
import { goodFile } from '../../ingest/test/live/loopback-sources.ts';

/** What the one source of these tests sends the nth time: every record differs from the time before, and so does their number. */
export const edition = (nr: number): string => goodFile(`editie ${nr}`, records(nr));

const records = (nr: number): number => 60 + (nr % 3);

/** What can be searched: how many records of which editions, and how many the index says that it has. */
export interface LiveEditions {
  found: Record<number, number>;
  documenten: number;
}

/** One edition, all of it and nothing else. */
export const whole = (nr: number): LiveEditions => ({ found: { [nr]: records(nr) }, documenten: records(nr) });

/** As a search service sees it that starts now; undefined when there is no version. */
export async function liveEditions(url: string, prefix: string): Promise<LiveEditions | undefined> {
  const index = openIndex(url, { prefix });
  try {
    const reader = await index.reader();
    if (reader === undefined) return undefined;
    const { resultaten } = await search(SearchQuery.parse({ pageSize: 100 }), await openLive(reader), new Date());
    const found: Record<number, number> = {};
    for (const { voorziening } of resultaten) {
      const nr = Number(/^Buurthuis editie (\d+) /.exec(voorziening.naam)?.[1]);
      found[nr] = (found[nr] ?? 0) + 1;
    }
    return { found, documenten: reader.versie.documenten };
  } finally {
    await index.close();
  }
}
