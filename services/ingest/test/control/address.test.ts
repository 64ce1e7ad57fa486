import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { type Control, controlFile, readControl } from '../../src/control/control-token.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let service: ChildProcess | undefined;
afterEach(() => {
  service?.kill('SIGKILL');
});

async function start(HOST: string): Promise<Control> {
  const DATA_DIR = temporaryFolder();
  const env = { ...process.env, DATA_DIR, HOST, INGEST_PORT: '0', LOG_LEVEL: 'silent' };
  service = spawn(process.execPath, [join(import.meta.dirname, '../../src/server.ts')], { env, stdio: 'ignore' });
  const ended = once(service, 'exit').then(() => {
    throw new Error('the service ended');
  });
  for (;;) {
    const control = await readControl(controlFile(join(DATA_DIR, 'demo')));
    if (control) return control;
    await Promise.race([wait(50), ended]);
  }
}

/** Beside the usual one: every network, another one of the machine itself, and what others reach the machine by. */
const ADDRESSES = [
  '0.0.0.0',
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .slice(0, 1),
];

test.each(ADDRESSES)('a service that listens on %s leaves the address at which its commands reach it', async (host) => {
  const { url, token } = await start(host);
  const answer = await fetch(`${url}/beheer/v1/runs`, { headers: { Authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
});
