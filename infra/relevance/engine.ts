import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Live, openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { startElasticsearch } from '../elasticsearch/start-elasticsearch.ts';
import { publishCorpus } from './publish-corpus.ts';

export const ENGINES = ['sqlite', 'elasticsearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Publishes a corpus to an engine, asks with it, and leaves nothing behind. */
export async function withCorpus<T>(corpus: string, engine: EngineName, ask: (live: Live) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'relevance-'));
  const server = engine === 'elasticsearch' ? await elasticsearch() : undefined;
  const address = server?.url ?? `sqlite:${join(folder, 'index')}`;
  const index = openIndex(address, { prefix: 'relevantie' });
  try {
    await publishCorpus(corpus, index, folder);
    const reader = await index.reader();
    if (reader === undefined) throw new Error('nothing was published');
    return await ask(await openLive(reader));
  } finally {
    await index.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its own server: one that is in use holds the index of somebody else. */
async function elasticsearch(): Promise<{ url: string; stop(): Promise<void> }> {
  const { urls, stop } = await startElasticsearch();
  return { url: urls[0] ?? '', stop };
}
