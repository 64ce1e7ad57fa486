import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { publish } from '@sociale-kaart/search-index/contract/published-catalogue';
import { IndexUnavailable } from '@sociale-kaart/search-index/index-reader';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { isHealthy } from '../../elasticsearch/is-healthy.ts';
import { type RunningElasticsearch, startElasticsearch } from '../../elasticsearch/start-elasticsearch.ts';
import { isRunning, processesOf } from './processes-of.ts';

jest.setTimeout(300_000); // the first time it is fetched

describe('a server that asks who is there', () => {
  const user = { username: 'klant', password: 'geheim-123' };
  let server: RunningElasticsearch;
  let url: string;
  let ca: string;
  beforeAll(async () => {
    server = await startElasticsearch({ security: user });
    [url = ''] = server.urls;
    ca = server.ca ?? '';
  });
  afterAll(() => server.stop());

  test('speaks https and is healthy to who knows the password', async () => {
    expect(url).toMatch(/^https:/);
    expect(await isHealthy(url, 1, { ...user, ca })).toBe(true);
    expect(await isHealthy(url, 1, { ...user, password: 'verkeerd', ca })).toBe(false);
  });

  test('holds an index for who gives name, password and certificate', async () => {
    const index = openIndex(url, { ...user, ca });
    await publish(index, [{ naam: 'Inloophuis' }], loadGeography());
    expect((await index.reader())?.versie.documenten).toBe(1);
    await index.close();
  });

  test.each([
    ['a wrong password', { password: 'verkeerd' }],
    ['no name', { username: undefined }],
    ['no certificate', { ca: undefined }],
  ])('is away for who gives %s', async (_, wrong) => {
    const index = openIndex(url, { ...user, ca, ...wrong });
    await expect(index.reader()).rejects.toThrow(IndexUnavailable);
    await index.close();
  });

  test('leaves no process behind when it stops', async () => {
    const all = await processesOf(server.pids);
    expect(all).toHaveLength(2);
    await server.stop();
    expect(all.filter(isRunning)).toEqual([]);
  });
});

test('a server does not outlive who started it, however that one ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'elasticsearch-'));
  const parent = fork(join(import.meta.dirname, 'processes/start-and-tell.ts'), [folder]);
  const [{ urls, pids }] = (await once(parent, 'message')) as [{ urls: string[]; pids: number[] }];
  const all = await processesOf(pids);
  expect(all).toHaveLength(2);
  expect(await isHealthy(urls[0] as string, 1)).toBe(true);
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 100 && all.some(isRunning); tries++) await wait(100);
  expect(all.filter(isRunning)).toEqual([]);
  rmSync(folder, { recursive: true });
});
