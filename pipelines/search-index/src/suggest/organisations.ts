import { alternativesOf } from '@sociale-kaart/dutch-text/plan/alternatives';
import type { Word } from '@sociale-kaart/dutch-text/words';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { readStored } from '../document/stored-voorziening.ts';
import type { IndexQuery } from '../index-query.ts';
import type { Live } from '../live.ts';
import { compileQuery } from '../query/compile-query.ts';
import { beginsWith } from './begins-with.ts';

/** So many documents are looked into for the names of their organisations. */
const LOOKED_INTO = 30;

/** Names of organisations that have voorzieningen and a word that begins with each typed word. */
export async function organisationsLike(
  typed: readonly Word[],
  { reader, lexicon }: Live,
  most: number,
): Promise<string[]> {
  const woorden = typed.map((word) => ({
    gezocht: word.tekst,
    alternatieven: alternativesOf(word, lexicon).slice(0, MOST),
  }));
  const { hits } = await reader.search({ ...allToday(), tekst: { woorden }, aantal: LOOKED_INTO });
  const names = hits.map(({ document }) => readStored(document).voorziening.organisatie.naam);
  return [...new Set(names)].filter((name) => beginsWith(typed, name) !== undefined).slice(0, most);
}

const MOST = 8;

/** What can be found today, without what an answer shows beside its hits. */
function allToday(): IndexQuery {
  return { ...compileQuery({ query: SearchQuery.parse({}) }), facetten: [], tellingen: [], boosts: [] };
}
