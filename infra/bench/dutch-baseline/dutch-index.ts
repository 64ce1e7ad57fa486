import { VELDEN } from '@sociale-kaart/search-index/index-document';
import { z } from 'zod';
import type { CorpusText } from './corpus-texts.ts';

/** An index of plain Elasticsearch. */
export interface DutchIndex {
  /** The keys that each search found, best first. */
  ask(searches: readonly object[]): Promise<string[][]>;
}

const NAME = 'corpus';

/** Everything by default, but for the analyzer; one shard, as for any index of this size. */
const CONTENT = {
  settings: { number_of_shards: 1, number_of_replicas: 0 },
  mappings: {
    dynamic: 'strict',
    properties: {
      key: { type: 'keyword' },
      ...Object.fromEntries(VELDEN.map((field) => [field, { type: 'text', analyzer: 'dutch' }])),
    },
  },
};

const Bulk = z.object({ errors: z.literal(false) });

const Found = z.object({
  responses: z.array(
    z.object({
      status: z.number(),
      error: z.unknown().optional(),
      hits: z.object({ hits: z.array(z.object({ _id: z.string() })) }).optional(),
    }),
  ),
});

/** Makes the index of a corpus in an empty server. Rejects when the server refuses something, with what it said. */
export async function makeDutchIndex(url: string, corpus: readonly CorpusText[]): Promise<DutchIndex> {
  await ask(`${url}/${NAME}`, { method: 'PUT', lines: [CONTENT] });
  const lines = corpus.flatMap(({ key, texts }) => [{ index: { _id: key } }, { key, ...texts }]);
  Bulk.parse(await ask(`${url}/${NAME}/_bulk?refresh=true`, { method: 'POST', lines }));
  return { ask: (searches) => searchAll(url, searches) };
}

async function searchAll(url: string, searches: readonly object[]): Promise<string[][]> {
  if (searches.length === 0) return [];
  const shown = 'responses.status,responses.error,responses.hits.hits._id';
  const lines = searches.flatMap((search) => [{}, search]);
  const { responses } = Found.parse(
    await ask(`${url}/${NAME}/_msearch?filter_path=${shown}`, { method: 'POST', lines }),
  );
  const refused = responses.find(({ status }) => status !== 200);
  if (refused) throw new Error(`a search was refused: ${JSON.stringify(refused.error)}`);
  return responses.map(({ hits }) => hits?.hits.map(({ _id }) => _id) ?? []);
}

interface Asked {
  method: 'PUT' | 'POST';
  /** One object is JSON, more are NDJSON. */
  lines: readonly object[];
}

async function ask(url: string, { method, lines }: Asked): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': lines.length === 1 ? 'application/json' : 'application/x-ndjson' },
    body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${answer.slice(0, 500)}`);
  return JSON.parse(answer);
}
