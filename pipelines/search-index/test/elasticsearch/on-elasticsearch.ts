import { randomBytes } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import { afterAll, expect, jest, test } from '@jest/globals';

/** A server for the tests of a file, in which each index has a prefix of its own. */
export interface TestServer {
  url: string;
  newPrefix(): string;
}

/** Milliseconds for one test: making an index takes a second on a machine that is busy with other tests. */
const PATIENCE = 60_000;

/**
 * Registers tests that need the Elasticsearch of `ELASTICSEARCH_URL`, and removes what they made. Without that they are not
 * run, and say so; where every test must run (`CI`) that is a failure.
 */
export function onElasticsearch(what: string, tests: (server: TestServer) => void): void {
  const url = process.env.ELASTICSEARCH_URL;
  if (url) whenThere(url, tests);
  else notRun(what);
}

function whenThere(url: string, tests: (server: TestServer) => void): void {
  jest.setTimeout(PATIENCE);
  const run = `proef-${randomBytes(4).toString('hex')}`;
  let made = 0;
  afterAll(() => removeIndexes(url, run));
  tests({ url, newPrefix: () => `${run}-${made++}` });
}

function notRun(what: string): void {
  process.stderr.write(`NIET GEDRAAID: ${what}, want ELASTICSEARCH_URL is niet gezet (npm run elasticsearch).\n`);
  test(`${what} is not run without ELASTICSEARCH_URL`, () => {
    expect(process.env.CI).toBeUndefined();
  });
}

/** One by one: names with a wildcard may not be removed. */
async function removeIndexes(url: string, prefix: string): Promise<void> {
  const client = new Client({ node: url });
  const found = await client.indices.get({ index: `${prefix}-*` });
  for (const index of Object.keys(found)) await client.indices.delete({ index });
  await client.close();
}
