import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Live, openLive } from '@sociale-kaart/search-index/live';
import { type OpenOptions, openIndex } from '@sociale-kaart/search-index/open-index';
import { startElasticsearch } from '../elasticsearch/start-elasticsearch.ts';
import { publishCorpus } from './publish-corpus.ts';

export const ENGINES = ['sqlite', 'elasticsearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What is done with a corpus that was published. */
type Ask<T> = (live: Live) => Promise<T>;

/**
 * Publishes a corpus to an engine, asks with it, and leaves nothing behind. Elasticsearch is a server of its own: one that
 * is in use holds the index of somebody else.
 */
export async function withCorpus<T>(corpus: string, engine: EngineName, ask: Ask<T>): Promise<T> {
  if (engine === 'sqlite') return withCorpusInFile(corpus, ask);
  const { urls, stop } = await startElasticsearch();
  return withCorpusAt({ corpus, address: urls.join() }, ask).finally(stop);
}

async function withCorpusInFile<T>(corpus: string, ask: Ask<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'relevance-'));
  const address = `sqlite:${join(folder, 'index')}`;
  return withCorpusAt({ corpus, address }, ask).finally(() => rm(folder, { recursive: true, force: true }));
}

/** Publishes a corpus to an index that is empty, and asks with it. The index stays. */
export async function withCorpusAt<T>(
  { corpus, address, ...options }: { corpus: string; address: string } & OpenOptions,
  ask: Ask<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'relevance-'));
  const index = openIndex(address, options);
  try {
    await publishCorpus(corpus, index, folder);
    const reader = await index.reader();
    if (reader === undefined) throw new Error('nothing was published');
    return await ask(await openLive(reader));
  } finally {
    await index.close();
    await rm(folder, { recursive: true, force: true });
  }
}
