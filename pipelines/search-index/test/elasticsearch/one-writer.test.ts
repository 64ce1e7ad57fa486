import { hostname } from 'node:os';
import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { ElasticsearchIndex } from '../../src/elasticsearch/elasticsearch-index.ts';
import { NotTheWriter } from '../../src/elasticsearch/publish/lease.ts';
import { makeDocument, put, REQUEST } from '../contract/engine.ts';
import { newPrefix, onElasticsearch } from './on-elasticsearch.ts';

onElasticsearch('that there is one writer', ({ url, open }) => {
  /** Milliseconds; short, so that a dead writer is soon known to be. */
  const leaseTime = 900;
  const client = new Client({ node: url });
  let prefix: string;
  let index: ElasticsearchIndex;
  beforeEach(() => {
    prefix = newPrefix();
    index = open({ prefix, leaseTime });
  });
  afterEach(() => index.close());
  afterAll(() => client.close());

  test('while one process has a candidate, another one gets none', async () => {
    const other = new ElasticsearchIndex({ urls: [url], prefix, leaseTime });
    const candidate = await (await index.writer()).candidate(REQUEST);
    await expect((await other.writer()).candidate(REQUEST)).rejects.toThrow(NotTheWriter);
    await candidate.discard();
    await (await (await other.writer()).candidate(REQUEST)).discard();
    await other.close();
  });

  test('who looks at the versions sees which process has a candidate', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    expect((await index.versions()).schrijver).toEqual({ machine: hostname(), proces: process.pid });
    await candidate.discard();
    expect((await index.versions()).schrijver).toBeUndefined();
  });

  test('a writer that died is followed up after the time of its lease, and what it left is removed', async () => {
    const dead = new ElasticsearchIndex({ urls: [url], prefix, leaseTime });
    const left = await (await dead.writer()).candidate(REQUEST);
    await dead.close(); // its renewals do not arrive any more
    const candidate = await (await index.writer()).candidate(REQUEST);
    await candidate.apply([put(makeDocument('a'))]);
    await candidate.finish();
    await candidate.promote();
    expect((await index.reader())?.versie.documenten).toBe(1);
    await expect(left.finish()).rejects.toThrow();
  });

  test('a writer that was overtaken can write nothing any more, nor make its candidate again', async () => {
    const overtaken = await (await index.writer()).candidate(REQUEST);
    await forgetWriter();
    const other = new ElasticsearchIndex({ urls: [url], prefix, leaseTime });
    const candidate = await (await other.writer()).candidate(REQUEST);
    await expect(overtaken.apply([put(makeDocument('a'))])).rejects.toThrow(/weigert 1/);
    await expect(overtaken.finish()).rejects.toThrow(NotTheWriter);
    await overtaken.discard();
    expect((await candidate.finish()).versie.documenten).toBe(0);
    expect(Object.keys(await client.indices.get({ index: `${prefix}-v*` }))).toHaveLength(1);
    await candidate.discard();
    await other.close();
  });

  /** As if its holder had been silent for the time of its lease. */
  async function forgetWriter(): Promise<void> {
    await client.delete({ index: `${prefix}-stand`, id: 'schrijver' });
  }
});
