import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { publishCatalogue } from './catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-server-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, DATA_DIR: folder, SEARCH_PORT: '0', SEARCH_WORKERS: '1', ...settings };
  const child = fork(join(import.meta.dirname, '../src/server.ts'), { silent: true, env });
  running.push(child);
  return child;
}

test('it starts before there is an index, answers as soon as there is one, and stops when asked', async () => {
  const child = start({});
  const [{ gereed, url }] = await once(child, 'message');
  expect(gereed).toBe(true);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  const index = openIndex(`sqlite:${join(folder, 'demo', 'index')}`);
  await publishCatalogue(index);
  await index.close();
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // it looks for a new version once a second
  expect((await fetch(`${url}/v1/voorzieningen?q=budget`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [{ RATE_LIMIT: 'veel' }, 'RATE_LIMIT'],
  [{ SEARCH_INDEX: 'postgres://index' }, 'SEARCH_INDEX'],
])('with %j it does not start, and says which setting is wrong', async (settings, name) => {
  const child = start(settings);
  const [said, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  expect(said).toContain(`  ${name}: `);
  expect(said?.trim().split('\n')).toHaveLength(2);
  expect(code).toBe(1);
});
