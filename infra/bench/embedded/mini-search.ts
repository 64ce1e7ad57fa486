import { join } from 'node:path';
import { exactToken } from '@sociale-kaart/dutch-text/index-tokens';
import type { PlanWord } from '@sociale-kaart/dutch-text/query-plan';
import { isStopWord } from '@sociale-kaart/dutch-text/stop-words';
import { words } from '@sociale-kaart/dutch-text/words';
import { FIELD_WEIGHTS } from '@sociale-kaart/search-index/field-weights';
import { VELDEN, type Veld } from '@sociale-kaart/search-index/index-document';
import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
import { type Engine, FILES } from './engine.ts';
import { facetCounter } from './facet-counter.ts';
import { type PlainDocument, readPlainDocuments } from './plain-document.ts';
import type { PlainQuestion } from './questions/plain-question.ts';

/**
 * MiniSearch, asked in two ways: our own plan, which its query trees can express, so that it finds exactly what we find;
 * and as its documentation has it for a search box, with beginnings of words and typing errors.
 */
export async function openMiniSearch(folder: string): Promise<Engine> {
  const index = emptyIndex();
  for await (const document of readPlainDocuments(join(folder, FILES.documents))) index.add(document);
  return {
    ways: {
      'minisearch, our plan': async ({ plain }) => answer(index, plain, planned(plain)),
      'minisearch, prefix and fuzzy': async ({ plain }) => answer(index, plain, lenient(plain)),
    },
  };
}

function emptyIndex(): MiniSearch<PlainDocument> {
  return new MiniSearch<PlainDocument>({
    fields: [...VELDEN],
    storeFields: ['codes', 'locaties', 'document'],
    extractField: ({ velden, ...stored }, field) =>
      field in velden ? velden[field as Veld] : stored[field as keyof typeof stored],
    tokenize: (tokens) => tokens.split(' '),
    processTerm: (token) => token,
  });
}

/**
 * It has no facets: its users count in the filter function, which sees every document that matches the words. One pass
 * counts all (facet-counter.ts).
 */
function answer(index: MiniSearch<PlainDocument>, question: PlainQuestion, query: Query): number {
  const count = facetCounter(question);
  const hits = index.search(query, {
    boost: FIELD_WEIGHTS,
    filter: ({ codes, locaties }) => count.sees({ codes, locaties }),
  });
  for (const { document } of hits.slice(0, question.aantal)) JSON.parse(document);
  count.facets();
  return hits.length;
}

/** Every needed word in some alternative, of which all tokens; the weight of an alternative is a boost of its tokens. */
function planned({ tekst }: PlainQuestion): Query {
  if (tekst === undefined) return MiniSearch.wildcard;
  const anyOf = ({ alternatieven }: PlanWord): QueryCombination => ({
    combineWith: 'OR',
    queries: alternatieven.map(({ tokens, gewicht }) => ({
      combineWith: 'AND',
      boostTerm: () => gewicht,
      queries: [...tokens],
    })),
  });
  return { combineWith: 'AND', queries: tekst.woorden.filter(({ optioneel }) => !optioneel).map(anyOf) };
}

/** The share of letters that may differ, from its documentation. */
const FUZZY = 0.2;

function lenient({ q }: PlainQuestion): Query {
  const asked = words(q).filter(({ tekst }) => !isStopWord(tekst));
  if (asked.length === 0) return MiniSearch.wildcard;
  return { combineWith: 'AND', prefix: true, fuzzy: FUZZY, queries: asked.map(({ tekst }) => exactToken(tekst)) };
}
