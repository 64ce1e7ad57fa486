import { randomBytes } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import { expect, jest, test } from '@jest/globals';
import { ElasticsearchIndex, type ElasticsearchIndexOptions } from '../../src/elasticsearch/elasticsearch-index.ts';

/** A server for tests. */
export interface TestServer {
  url: string;
  /** Opens an index that nobody else has, which is removed when it is closed. */
  open(options?: Partial<ElasticsearchIndexOptions>): ElasticsearchIndex;
}

/** Milliseconds for one test: publishing takes a second, more on a machine that is busy with other tests. */
const PATIENCE = 60_000;

/**
 * Registers tests that need the Elasticsearch of `ELASTICSEARCH_URL`. Without that they are not run, and say so; where every
 * test must run (`CI`) that is a failure.
 */
export function onElasticsearch(what: string, tests: (server: TestServer) => void): void {
  const url = process.env.ELASTICSEARCH_URL;
  if (url) whenThere(url, tests);
  else notRun(what);
}

function whenThere(url: string, tests: (server: TestServer) => void): void {
  jest.setTimeout(PATIENCE);
  tests({
    url,
    open: (options) => {
      const prefix = newPrefix();
      const index = new ElasticsearchIndex({ urls: [url], prefix, ...options });
      const close = index.close.bind(index);
      index.close = () => close().then(() => removeIndexes(url, prefix));
      return index;
    },
  });
}

export const newPrefix = (): string => `proef-${randomBytes(6).toString('hex')}`;

function notRun(what: string): void {
  process.stderr.write(`NIET GEDRAAID: ${what}, want ELASTICSEARCH_URL is niet gezet (npm run elasticsearch).\n`);
  test(`${what} is not run without ELASTICSEARCH_URL`, () => {
    expect(process.env.CI).toBeUndefined();
  });
}

/** By their names: a name with a wildcard may not be removed. */
async function removeIndexes(url: string, prefix: string): Promise<void> {
  const client = new Client({ node: url });
  const index = Object.keys(await client.indices.get({ index: `${prefix}-*` }));
  if (index.length > 0) await client.indices.delete({ index });
  await client.close();
}
