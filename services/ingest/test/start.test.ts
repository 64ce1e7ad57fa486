import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { runCommand } from './cli/run-command.ts';
import { npmStart, until } from './npm-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/livez`).then(
    () => true,
    () => false,
  );

test('npm start reads the demo, says where to look, hands out a run, and leaves nothing behind at Ctrl-C', async () => {
  const [search, ingest, folder] = [await freePort(), await freePort(), temporaryFolder()];
  const env = { DATA_DIR: folder, SEARCH_PORT: String(search), INGEST_PORT: String(ingest) };
  const child = npmStart(env);
  const said = await until(child, `Open http://127.0.0.1:${search}\n`);
  expect(said).toMatch(/voorbeeldstad: aanvaard, 166 voorzieningen \(\d van \d\)\n/);
  expect(said).toContain('Gepubliceerd als versie-1-');
  expect((await fetch(`http://127.0.0.1:${search}/readyz`)).status).toBe(200);

  const token = join(folder, 'demo/ingest-token');
  expect(statSync(token).mode & 0o777).toBe(0o600);
  const run = await runCommand('source', ['landelijk'], { env });
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('landelijk: ongewijzigd') });
  expect(run.stdout).not.toContain('wachten'); // the service did it: it has the catalogue

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await Promise.all([search, ingest].map(answers))).toEqual([false, false]);
  expect(existsSync(token)).toBe(false);
});

test('a port that is taken is said with the setting to change, and both services end', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const search = await freePort();
  const child = npmStart({ DATA_DIR: temporaryFolder(), INGEST_PORT: String(port), SEARCH_PORT: String(search) });
  child.stdout?.resume();
  const [said, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  other.close();
  expect(said).toContain(`Poort ${port} is al in gebruik. Kies een andere poort met INGEST_PORT.`);
  expect(code).toBe(1);
  expect(await answers(search)).toBe(false);
});
