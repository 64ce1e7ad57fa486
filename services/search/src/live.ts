import { Problem } from '@sociale-kaart/http/problem';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import { openLive as openVersion, type Live as Version } from '@sociale-kaart/search-index/live';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { type Counts, countCodes } from './counts.ts';

/** Everything that belongs to one version of the index: an answer is made from one of these, never from two. */
export interface Live extends Version {
  /** Counted once, when first asked for. */
  counts(): Promise<Counts>;
}

/** Gives what is live now. @throws Problem 503 before the first publication, IndexUnavailable when the engine is away. */
export type GetLive = () => Promise<Live>;

/** Follows the live version; what costs time (geography, counts) is made once for each. */
export function followLive(index: SearchIndex): GetLive {
  let current: { versie: string; live: Promise<Live> } | undefined;
  return async () => {
    const reader = await index.reader();
    if (reader === undefined) throw nothingPublished();
    const { versie } = reader.versie;
    if (current?.versie !== versie) {
      const opening = { versie, live: openLive(reader) };
      opening.live.catch(() => {
        if (current === opening) current = undefined; // the next request tries again
      });
      current = opening;
    }
    return current.live;
  };
}

async function openLive(reader: IndexReader): Promise<Live> {
  let counts: Promise<Counts> | undefined;
  return {
    ...(await openVersion(reader)),
    counts: () => {
      counts ??= countCodes(reader).catch((error: unknown) => {
        counts = undefined;
        throw error;
      });
      return counts;
    },
  };
}

/** An ingest that starts from nothing publishes within seconds in the demo, within the hour with real sources. */
function nothingPublished(): Problem {
  return new Problem({
    status: 503,
    detail: 'Er is nog niets om in te zoeken: de gegevens worden voor het eerst opgehaald. Probeer het zo nog eens.',
    headers: { 'Retry-After': '5' },
  });
}
