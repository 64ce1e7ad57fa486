import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';

/** For whom waiting may be worst, the most urgent first. */
const URGENT = ['zelfmoordpreventie', 'geestelijke-gezondheid', 'huiselijk-geweld', 'crisishulp'];

/** Whom to call now, of each need the best one that serves everybody. Only what the index has: nothing is made up. */
export async function helplines(live: Live, now: Date): Promise<Zoekresultaat[]> {
  const { resultaten } = await search(SearchQuery.parse({ categorie: ['hulplijn'], pageSize: 100 }), live, now);
  const callable = resultaten.filter(
    ({ voorziening: { contact, werkgebied } }) => contact?.telefoon && werkgebied?.soort === 'landelijk',
  );
  const best = URGENT.flatMap(
    (code) => callable.find(({ voorziening }) => voorziening.categorieen.includes(code)) ?? [],
  );
  return [...new Set(best)];
}
