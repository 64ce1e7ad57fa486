import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { isHealthy } from '../../elasticsearch/is-healthy.ts';
import { startElasticsearch } from '../../elasticsearch/start-elasticsearch.ts';
import { isRunning, processesOf } from './processes-of.ts';

jest.setTimeout(300_000); // the first time it is fetched

test('a server that is secured answers who knows the password, and leaves no process behind when it stops', async () => {
  const security = { username: 'klant', password: 'geheim-123' };
  const { urls, ca, pids, stop } = await startElasticsearch({ security });
  const [url = ''] = urls;
  const access = { ...security, ca: ca as string };
  expect(url).toMatch(/^https:/);
  expect(await isHealthy(url, 1, access)).toBe(true);
  expect(await isHealthy(url, 1, { ...access, password: 'verkeerd' })).toBe(false);
  const all = await processesOf(pids);
  await stop();
  expect(all).toHaveLength(2);
  expect(all.filter(isRunning)).toEqual([]);
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
