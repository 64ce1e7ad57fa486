import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { Live } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';

/** What there always should be, when a question has no answer. Only what the index has: nothing is made up. */
export interface SafetyNet {
  /** Somebody to think along: client support and the desk, of this place. */
  meedenken: Zoekresultaat[];
  /** To call now. */
  hulplijnen: Zoekresultaat[];
}

export async function safetyNet(query: SearchQuery, live: Live): Promise<SafetyNet> {
  const [meedenken, hulplijnen] = await Promise.all([thinkAlong(query, live), helplines(live)]);
  return { meedenken, hulplijnen };
}

const THINK_ALONG = ['clientondersteuning', 'wijkteam-en-loket'];
/** More is a second list of results instead of a way out. */
const SHOWN = 4;

async function thinkAlong({ gemeente, provincie, regio, postcode }: SearchQuery, live: Live): Promise<Zoekresultaat[]> {
  if ((gemeente ?? provincie ?? regio ?? postcode) === undefined) return [];
  return find({ categorie: THINK_ALONG, gemeente, provincie, regio, postcode, pageSize: SHOWN }, live);
}

/** For whom waiting may be worst, the most urgent first; of each the best helpline that serves everybody. */
const URGENT = ['zelfmoordpreventie', 'geestelijke-gezondheid', 'huiselijk-geweld', 'crisishulp'];

async function helplines(live: Live): Promise<Zoekresultaat[]> {
  const lines = await find({ categorie: ['hulplijn'], pageSize: 100 }, live);
  const callable = lines.filter(
    ({ voorziening: { contact, werkgebied } }) => contact?.telefoon && werkgebied?.soort === 'landelijk',
  );
  const best = URGENT.flatMap(
    (code) => callable.find(({ voorziening }) => voorziening.categorieen.includes(code)) ?? [],
  );
  return [...new Set(best)];
}

async function find(parameters: Record<string, unknown>, live: Live): Promise<Zoekresultaat[]> {
  const { resultaten } = await search(SearchQuery.parse(parameters), live, new Date());
  return resultaten;
}
