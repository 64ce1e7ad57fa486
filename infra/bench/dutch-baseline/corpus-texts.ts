import { readStored } from '@sociale-kaart/search-index/document/stored-voorziening';
import { textOf } from '@sociale-kaart/search-index/document/text-of';
import type { Veld } from '@sociale-kaart/search-index/index-document';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import { EVERYTHING } from '@sociale-kaart/search-index/query/clauses/filter';
import { keyOf } from '../../relevance/publish-corpus.ts';

/** The texts of a voorziening that a search may look in. */
export interface CorpusText {
  /** In the corpus. */
  key: string;
  texts: Partial<Record<Veld, string>>;
}

/** Of all that was published: the same texts that our own index is made of. */
export async function corpusTexts(reader: IndexReader): Promise<CorpusText[]> {
  const { hits } = await reader.search({
    planken: [{ naam: 'alle', clause: EVERYTHING }],
    boosts: [],
    facetten: [],
    tellingen: [],
    sorteer: 'naam',
    vanaf: 0,
    aantal: reader.versie.documenten,
  });
  return hits.map(({ document }) => {
    const { voorziening } = readStored(document);
    return {
      key: keyOf(voorziening.bronnen),
      texts: Object.fromEntries(textOf(voorziening).map(({ veld, tekst }) => [veld, tekst])),
    };
  });
}
