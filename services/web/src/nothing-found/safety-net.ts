import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { search } from '@sociale-kaart/search-index/query/search';
import type { Live } from '../pages-dependencies.ts';

/** What there always should be, when a question has no answer. Only what the index has: nothing is made up. */
export interface SafetyNet {
  /** Somebody to think along: client support and the desk, of this place. */
  meedenken: Zoekresultaat[];
  /** To call now. */
  hulplijnen: Zoekresultaat[];
}

const THINK_ALONG = ['clientondersteuning', 'wijkteam-en-loket'];
const HELPLINES = ['zelfmoordpreventie', 'crisishulp', 'hulplijn'];
/** More is a second list of results instead of a way out. */
const SHOWN = 4;

export async function safetyNet(query: SearchQuery, live: Live): Promise<SafetyNet> {
  const { gemeente, provincie, postcode } = query;
  const place = { gemeente, provincie, postcode };
  const hasPlace = (gemeente ?? provincie ?? postcode) !== undefined;
  const [meedenken, hulplijnen] = await Promise.all([
    hasPlace ? find({ categorie: THINK_ALONG, ...place }, live) : [],
    find({ categorie: HELPLINES, contactvorm: ['telefoon'] }, live),
  ]);
  const callable = hulplijnen.filter(({ voorziening }) => voorziening.contact?.telefoon);
  return { meedenken: meedenken.slice(0, SHOWN), hulplijnen: callable.slice(0, SHOWN) };
}

async function find(parameters: Record<string, unknown>, { reader, geography }: Live): Promise<Zoekresultaat[]> {
  const { resultaten } = await search(SearchQuery.parse(parameters), reader, geography);
  return resultaten;
}
