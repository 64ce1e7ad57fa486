import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, 'example-service.ts'), args, { silent: true });
  running.push(child);
  return child;
}

async function startReady(): Promise<{ child: ChildProcess; url: string }> {
  const child = start();
  await once(child, 'message'); // it opens what it uses
  const [{ url }] = await once(child, 'message');
  return { child, url };
}

describe('a running server', () => {
  test.each([
    ['SIGTERM', (child: ChildProcess) => child.kill('SIGTERM')],
    ['SIGINT', (child: ChildProcess) => child.kill('SIGINT')],
    ['the end of its parent', (child: ChildProcess) => child.disconnect()],
  ])('answers what was asked, closes and ends with code 0 at %s', async (_signal, stop) => {
    const { child, url } = await startReady();
    const asked = once(child, 'message');
    const answer = fetch(`${url}/slow`).then((response) => response.text());
    await asked;
    stop(child);
    expect(await answer).toBe('whole');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('says at /livez that it lives', async () => {
    const { url } = await startReady();
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe('a service that takes long to open', () => {
  test.each<[string, (child: ChildProcess) => Promise<unknown>]>([
    ['before it was loaded', async () => undefined],
    ['while it opens what it uses', (child) => once(child, 'message')],
  ])('ends when its parent does %s', async (_when, reached) => {
    const child = start('0', '60000');
    await reached(child);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });
});

test('a port that is taken is said in one sentence with the setting to change, and the code is 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const child = start(String(port));
  const [said, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  other.close();
  expect(said).toBe(`Poort ${port} is al in gebruik. Kies een andere poort met EXAMPLE_PORT.\n`);
  expect(code).toBe(1);
});
