import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { ElasticsearchIndex } from '../../src/elasticsearch/elasticsearch-index.ts';
import { IndexUnavailable } from '../../src/index-reader.ts';
import { live, makeDocument, makeQuery, publish, put, REQUEST } from '../contract/engine.ts';
import { newPrefix, onElasticsearch } from './on-elasticsearch.ts';

onElasticsearch('what publishing leaves in Elasticsearch', ({ url, open }) => {
  const client = new Client({ node: url });
  let prefix: string;
  let index: ElasticsearchIndex;
  beforeEach(() => {
    prefix = newPrefix();
    index = open({ prefix, leaseTime: 600 });
  });
  afterEach(() => index.close());
  afterAll(() => client.close());

  const publishNumber = async (volgnummer: number) => {
    const { versie } = await publish(index, [put(makeDocument(`d${volgnummer}`))], { volledig: false, volgnummer });
    return versie.versie;
  };
  const aliases = async () => {
    const found = await client.indices.getAlias({ index: `${prefix}-v*` });
    return Object.fromEntries(Object.entries(found).map(([name, one]) => [name, Object.keys(one.aliases)]));
  };

  test('exactly the live version and the one before it stay, each with its alias', async () => {
    const [, second = '', third = ''] = [await publishNumber(1), await publishNumber(2), await publishNumber(3)];
    expect(await aliases()).toEqual({ [second]: [`${prefix}-vorige`], [third]: [prefix] });
    expect(third).toMatch(new RegExp(`^${prefix}-v\\d+\\.3-[0-9a-f]{8}$`));
  });

  test('a version that is gone cannot be asked any more', async () => {
    await publishNumber(1);
    const first = await live(index);
    await publishNumber(2);
    await publishNumber(3);
    await expect(first.get('d1')).rejects.toThrow(IndexUnavailable);
    await expect(first.search(makeQuery())).rejects.toThrow(IndexUnavailable);
  });

  test('what a crash left is removed by the next candidate, and nothing else is', async () => {
    const version = await publishNumber(1);
    const left = `${prefix}-v1.2-00000000`;
    for (const name of [left, `${prefix}-verslag`]) await client.indices.create({ index: name });
    const candidate = await (await index.writer()).candidate(REQUEST);
    await candidate.discard();
    expect(Object.keys(await aliases()).sort()).toEqual([version, `${prefix}-verslag`].sort());
  });

  test('a live version is written to by nobody', async () => {
    const version = await publishNumber(1);
    await expect(client.index({ index: version, document: {} })).rejects.toThrow(/write/);
  });

  test('another process sees a publication within five seconds', async () => {
    const other = new ElasticsearchIndex({ urls: [url], prefix });
    await publishNumber(1);
    expect((await live(other)).versie.volgnummer).toBe(1);
    await publishNumber(2);
    await wait(5_050);
    expect((await live(other)).versie.volgnummer).toBe(2);
    await other.close();
  });

  test('a change that the engine refuses fails the candidate by its name, and nothing goes live', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    const wrong = makeDocument('verkeerd', { locaties: [{ lat: 91, lon: 5 }] });
    await expect(candidate.apply([put(makeDocument('goed')), put(wrong)])).rejects.toThrow(/1 .*verkeerd/);
    await candidate.discard();
    expect(await index.reader()).toBeUndefined();
    expect(await aliases()).toEqual({});
  });

  test('more changes than fit in one call all arrive', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    const text = 'x'.repeat(20_000);
    await candidate.apply(
      (async function* () {
        for (let nr = 0; nr < 700; nr++) yield put(makeDocument(`d${nr}`, { document: { text } }));
      })(),
    );
    expect((await candidate.finish()).versie.documenten).toBe(700);
    await candidate.discard();
  });
});
