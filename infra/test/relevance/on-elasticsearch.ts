import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Live } from '@sociale-kaart/search-index/live';
import { withCorpusAt } from '../../relevance/engine.ts';

/**
 * Registers a test that asks a corpus in the Elasticsearch of `ELASTICSEARCH_URL`, in an index that nobody else has and that
 * is removed after. Without that server it is not run, and says so; where every test must run (`CI`) that is a failure.
 */
export function onElasticsearch(title: string, corpus: string, ask: (live: Live) => Promise<void>): void {
  const url = process.env.ELASTICSEARCH_URL;
  if (url) test(title, () => askThere(url, corpus, ask));
  else notRun(title);
}

async function askThere(url: string, corpus: string, ask: (live: Live) => Promise<void>): Promise<void> {
  const prefix = `relevantie-${randomBytes(6).toString('hex')}`;
  await withCorpusAt({ corpus, address: url, prefix }, ask).finally(() => removeIndexes(url, prefix));
}

/** By their names: a name with a wildcard may not be removed. */
async function removeIndexes(url: string, prefix: string): Promise<void> {
  const names = await (await fetch(`${url}/_cat/indices/${prefix}-*?h=index`)).text();
  for (const name of names.split('\n').filter(Boolean)) await fetch(`${url}/${name}`, { method: 'DELETE' });
}

function notRun(title: string): void {
  process.stderr.write(`NIET GEDRAAID: ${title}, want ELASTICSEARCH_URL is niet gezet (npm run elasticsearch).\n`);
  test(`not run without ELASTICSEARCH_URL: ${title}`, () => {
    expect(process.env.CI).toBeUndefined();
  });
}
