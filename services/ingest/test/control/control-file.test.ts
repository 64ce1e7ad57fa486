import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readControl, writeControl } from '../../src/control/control-token.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CONTROL = { url: 'http://127.0.0.1:8081', token: 'geheim' };

test('a command that looks while it is written finds all of it, or nothing', async () => {
  const file = join(temporaryFolder(), 'demo', 'ingest-token');
  const writing = { done: false };
  const written = (async () => {
    for (let times = 0; times < 200; times++) await writeControl(file, CONTROL);
    writing.done = true;
  })();
  const seen = new Set<string>();
  while (!writing.done) seen.add(JSON.stringify(await readControl(file)));
  await written;
  seen.delete(JSON.stringify(undefined));
  expect([...seen]).toEqual([JSON.stringify(CONTROL)]);
});

test('what an earlier service left behind is replaced, and only its owner may read it', async () => {
  const file = join(temporaryFolder(), 'ingest-token');
  writeFileSync(file, 'oud', { mode: 0o644 });
  await writeControl(file, CONTROL);
  expect(await readControl(file)).toEqual(CONTROL);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
