import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';

/** Settings of an index that nobody else has; without them it is the embedded one of the data directory. */
export interface Engine {
  name: string;
  settings: Record<string, string>;
}

/** Both engines; Elasticsearch only where tests have one (`ELASTICSEARCH_URL`). Without it that is told, and on CI a failure. */
export function engines(what: string): Engine[] {
  const url = process.env.ELASTICSEARCH_URL;
  const embedded = { name: 'sqlite', settings: {} };
  if (url === undefined) {
    process.stderr.write(`NIET GEDRAAID: ${what} op Elasticsearch, want ELASTICSEARCH_URL is niet gezet.\n`);
    test(`${what} is not run on Elasticsearch without ELASTICSEARCH_URL`, () => expect(process.env.CI).toBeUndefined());
    return [embedded];
  }
  const prefix = `proef-${randomBytes(6).toString('hex')}`;
  afterAll(() => removeIndexes(url, prefix));
  return [embedded, { name: 'elasticsearch', settings: { SEARCH_INDEX: url, SEARCH_INDEX_PREFIX: prefix } }];
}

/** By their names: a name with a wildcard may not be removed. */
async function removeIndexes(url: string, prefix: string): Promise<void> {
  const found = await fetch(`${url}/${prefix}-*`);
  const names = Object.keys((await found.json()) as object);
  if (names.length > 0) await fetch(`${url}/${names.join(',')}`, { method: 'DELETE' });
}
