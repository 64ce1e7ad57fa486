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
  let time: number;
  beforeEach(() => {
    prefix = newPrefix();
    time = Date.parse('2026-11-21T12:00:00Z');
    index = open({ prefix, leaseTime: 600, now: () => new Date(time) });
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

  test.each<[title: string, minutes: number[], kept: number]>([
    ['the live version and the one before it stay, however long ago', [0, 60, 60], 2],
    ['a version that was live less than 15 minutes ago stays for its readers', [0, 60, 5, 10], 3],
    ['a version that was live 15 minutes ago goes', [0, 60, 5, 15], 2],
  ])('%s', async (_, minutes, kept) => {
    const published = [];
    for (const [place, later] of minutes.entries()) {
      time += later * 60_000;
      published.push(await publishNumber(place + 1));
    }
    expect(Object.keys(await aliases()).sort()).toEqual(published.slice(-kept).sort());
  });

  test('the aliases say which version is live, and until when those before it were', async () => {
    const [first, second] = [await publishNumber(1), await publishNumber(2)];
    expect(await aliases()).toEqual({ [first]: [`${prefix}-tot-${time}`], [second]: [prefix] });
    expect(second).toMatch(new RegExp(`^${prefix}-v\\d+\\.2-[0-9a-f]{8}$`));
  });

  test('a version that is gone cannot be asked any more', async () => {
    await publishNumber(1);
    const first = await live(index);
    await client.indices.delete({ index: first.versie.versie });
    await expect(first.get('d1')).rejects.toThrow(IndexUnavailable);
    await expect(first.search(makeQuery())).rejects.toThrow(IndexUnavailable);
  });

  test('a candidate that went live, although its promotion failed, is not removed', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    const { versie } = (await candidate.finish()).versie;
    await client.indices.updateAliases({ actions: [{ add: { index: versie, alias: prefix } }] });
    await candidate.discard();
    expect((await live(index)).versie.versie).toBe(versie);
  });

  test('a live version that does not say what it is is none, and a new one takes its place', async () => {
    const damaged = await publishNumber(1);
    await client.indices.putMapping({ index: damaged, _meta: {} });
    expect(await (await index.writer()).live()).toBeUndefined();
    const made = await publishNumber(2);
    expect(await aliases()).toEqual({ [damaged]: [`${prefix}-tot-${time}`], [made]: [prefix] });
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
