import { Problem } from '@sociale-kaart/http/problem';
import type { Stand } from '@sociale-kaart/schemas/bron';
import { IndexUnavailable } from '@sociale-kaart/search-index/index-reader';

/** The sources as the ingest service last told. @throws IndexUnavailable before it ever did. */
export function standAnswer(stand: Stand | undefined): Stand {
  if (stand === undefined) throw new IndexUnavailable('no stand was written yet');
  return stand;
}

/** One source. @throws Problem 404 when there is none of this name. */
export function bronAnswer(id: string, stand: Stand | undefined): Stand['bronnen'][number] {
  const bron = standAnswer(stand).bronnen.find((one) => one.id === id);
  if (bron === undefined) throw new Problem({ status: 404, detail: 'Er is geen bron met dit id.' });
  return bron;
}
