import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { ElasticsearchIndex } from '../../src/elasticsearch/elasticsearch-index.ts';
import { live, makeDocument, publish, put, REQUEST } from '../contract/engine.ts';
import { newPrefix, onElasticsearch } from './on-elasticsearch.ts';
import type { Task } from './processes/publish-until-killed.ts';

const CHILD = new URL('./processes/publish-until-killed.ts', import.meta.url);
const OLD = Array.from({ length: 20 }, (_, nr) => makeDocument(`oud${nr}`));
const NEW = Array.from({ length: 400 }, (_, nr) => makeDocument(`nieuw${nr}`));

onElasticsearch('what is live when a publication is killed', ({ url, open }) => {
  const client = new Client({ node: url });
  const leaseTime = 900;
  let prefix: string;
  let index: ElasticsearchIndex;
  beforeEach(async () => {
    prefix = newPrefix();
    index = open({ prefix, leaseTime });
    await publish(index, OLD.map(put), { volgnummer: 1 });
  });
  afterEach(() => index.close());
  afterAll(() => client.close());

  /** Lets a child publish NEW on top of the old version, and kills it at a step, or some milliseconds after. */
  async function publishAndKill(step: string, after?: number): Promise<void> {
    const child = fork(CHILD, { stdio: 'inherit' });
    const exit = once(child, 'exit');
    const request = { ...REQUEST, volledig: false, volgnummer: 2 };
    const waitAt = after === undefined ? step : '';
    child.send({ index: { urls: [url], prefix, leaseTime }, request, documents: NEW, waitAt } satisfies Task);
    child.on('message', async (reached) => {
      if (reached !== step) return;
      await wait(after ?? 0);
      child.kill('SIGKILL');
    });
    await exit;
  }

  /** As a process sees it that starts now. */
  async function liveNow(): Promise<[volgnummer: number, documents: number]> {
    const asked = new ElasticsearchIndex({ urls: [url], prefix });
    const { versie } = await live(asked);
    await asked.close();
    return [versie.volgnummer, versie.documenten];
  }

  test.each(['candidate', 'applying', 'finished'])(
    'killed at %s, the old version is live and the next publication works',
    async (step) => {
      await publishAndKill(step);
      expect(await liveNow()).toEqual([1, 20]);
      await publish(index, NEW.map(put), { volledig: false, volgnummer: 3 });
      expect(await liveNow()).toEqual([3, 420]);
      expect(Object.keys(await client.indices.get({ index: `${prefix}-v*` }))).toHaveLength(2);
    },
  );

  test.each([0, 40, 120])(
    'killed %d ms after it began to move the alias, the old or the new version is live, whole',
    async (after) => {
      await publishAndKill('finished', after);
      expect([
        [1, 20],
        [2, 420],
      ]).toContainEqual(await liveNow());
      await publish(index, [], { volledig: false, volgnummer: 3 });
    },
  );
});
