import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { VocabularyName } from '@sociale-kaart/schemas/vocabularies';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import { EVERYTHING } from '@sociale-kaart/search-index/query/clauses/filter';
import { compileQuery } from '@sociale-kaart/search-index/query/compile-query';

/** Per counted list the number of voorzieningen by code; a code without any is absent. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Which list of the index holds the codes of a vocabulary, as a filter on that vocabulary would find them. */
export const COUNTED_VOCABULARIES: Partial<Record<VocabularyName, string>> = {
  aanmelder: 'aanmelder',
  capaciteit: 'capaciteit',
  categorie: 'categorie',
  contactvorm: 'contactvorm',
  doelgroep: 'doelgroepZoek',
  'door-wie': 'doorWie',
  kosten: 'kosten',
  'kwaliteit-band': 'kwaliteit',
  leefgebied: 'leefgebied',
  soort: 'soort',
  status: 'status',
  taal: 'taal',
  toegang: 'toegang',
  vorm: 'vorm',
  wet: 'wet',
};

/** Where a voorziening has a location. */
export const GEMEENTE_LIST = 'vestigingsgemeente';

/** How many a search without words finds for each code; of a status, how many have it. One question to the engine. */
export async function countCodes(reader: IndexReader): Promise<Counts> {
  const { planken, ...everything } = compileQuery({ query: SearchQuery.parse({}) });
  const found = planken[0]?.clause ?? EVERYTHING;
  const lists = [...Object.values(COUNTED_VOCABULARIES), GEMEENTE_LIST];
  const facetten = lists.map((lijst) => ({ naam: lijst, lijst, binnen: lijst === 'status' ? EVERYTHING : found }));
  const answer = await reader.search({ ...everything, planken: [], tellingen: [], aantal: 0, facetten });
  return new Map(
    Object.entries(answer.facetten).map(([lijst, values]) => [
      lijst,
      new Map(values.map(({ code, aantal }) => [code, aantal])),
    ]),
  );
}
