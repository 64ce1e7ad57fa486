import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { readStored } from '@sociale-kaart/search-index/document/stored-voorziening';
import type { Live } from '@sociale-kaart/search-index/live';
import { compileQuery } from '@sociale-kaart/search-index/query/compile-query';
import { withCurrentCodes } from '@sociale-kaart/search-index/query/current-codes';
import { readQuestion } from '@sociale-kaart/search-index/query/read-question';
import { keyOf } from '../../relevance/publish-corpus.ts';
import type { JudgedQuery } from '../../relevance/relevance-set.ts';

/** What a question may find, and the words that are left to rank it by. */
export interface Scope {
  /** Without what was read as its place: asked as well as filtered by, names of places only led away (measured). */
  words: string;
  /** Keys of what passes, by shelf, in the order of the shelves; only shelves that hold something. */
  shelves: string[][];
}

/**
 * The filters and the place of a question, the place among its words included, as our search understands them, asked of our
 * own index without any words: so that two searches can be compared by how they rank the same voorzieningen by text.
 */
export async function scopeOf({ query: q, filters }: JudgedQuery, live: Live): Promise<Scope> {
  const { current } = withCurrentCodes(SearchQuery.parse({ ...filters, q }), live.geography);
  const question = readQuestion(current, live);
  const { hits } = await live.reader.search({
    ...compileQuery({ ...question, tekst: undefined }),
    facetten: [],
    tellingen: [],
    vanaf: 0,
    aantal: live.reader.versie.documenten,
  });
  const shelves = Map.groupBy(hits, ({ plank }) => plank);
  return {
    words: q.replace(question.plaatsInTekst ?? '', ' '),
    shelves: [...shelves.values()].map((all) =>
      all.map(({ document }) => keyOf(readStored(document).voorziening.bronnen)),
    ),
  };
}
