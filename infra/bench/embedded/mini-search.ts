import { join } from 'node:path';
import { FIELD_WEIGHTS } from '@sociale-kaart/search-index/field-weights';
import { VELDEN, type Veld } from '@sociale-kaart/search-index/index-document';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Engine, FILES } from './engine.ts';
import { facetCounter } from './facet-counter.ts';
import { stemsOf } from './our-tokens.ts';
import { type PlainDocument, readPlainDocuments } from './plain-document.ts';
import type { PlainQuestion } from './plain-question.ts';

/**
 * MiniSearch has no facets: its users count in the filter function, which sees every document that matches the words. One
 * pass counts all: a document that fails one filter only counts in the facet of that filter.
 */
export async function openMiniSearch(folder: string): Promise<Engine> {
  const index = emptyIndex();
  for await (const document of readPlainDocuments(join(folder, FILES.documents))) index.add(document);
  return {
    ways: {
      minisearch: async ({ plain }) => answer(index, plain, {}),
      // what its documentation gives for a search box: beginnings of words, and words with typing errors
      'minisearch, prefix and fuzzy': async ({ plain }) => answer(index, plain, { prefix: true, fuzzy: 0.2 }),
    },
  };
}

function answer(index: MiniSearch<PlainDocument>, question: PlainQuestion, lenient: SearchOptions): number {
  const count = facetCounter(question);
  const hits = index.search(question.q === '' ? MiniSearch.wildcard : question.q, {
    ...lenient,
    combineWith: 'AND',
    boost: FIELD_WEIGHTS,
    filter: ({ codes, locaties }) => count.sees({ codes, locaties }),
  });
  for (const { document } of hits.slice(0, question.aantal)) JSON.parse(document);
  count.facets();
  return hits.length;
}

function emptyIndex(): MiniSearch<PlainDocument> {
  return new MiniSearch<PlainDocument>({
    fields: [...VELDEN],
    storeFields: ['codes', 'locaties', 'document'],
    extractField: fieldOf,
    tokenize: stemsOf,
    processTerm: (term) => term,
  });
}

/** By the names of the fields, which are those of the document and of its text. */
function fieldOf({ tekst, ...stored }: PlainDocument, field: string): unknown {
  return field in tekst ? tekst[field as Veld] : stored[field as keyof typeof stored];
}
