import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from '@jest/globals';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

test.each([
  [200, 0],
  [503, 1],
])('a service that answers %d ends the check of its health with %d', async (status, code) => {
  const { url } = await serve(status);
  expect((await run('is-alive.ts', [`${url}/livez`])).code).toBe(code);
});

test('a service that is away is not alive', async () => {
  const { url, server } = await serve(200);
  server.close();
  expect((await run('is-alive.ts', [`${url}/livez`])).code).toBe(1);
});

const USERS = { SEARCH_INDEX_PREFIX: 'kaart', ELASTIC_PASSWORD: 'a', SCHRIJVER_PASSWORD: 'b', LEZER_PASSWORD: 'c' };

test('each user gets a role of its own, before the user that has it', async () => {
  const { url, asked } = await serve(200);
  expect(await run('make-users.ts', [], { ...USERS, SEARCH_INDEX: url })).toEqual({ code: 0, said: '' });
  expect(asked.map(({ path }) => path)).toEqual([
    '/_security/role/lezer',
    '/_security/user/lezer',
    '/_security/role/schrijver',
    '/_security/user/schrijver',
  ]);
  expect(asked[1]?.body).toEqual({ password: 'c', roles: ['lezer'] });
  expect(asked.every(({ who }) => who === `Basic ${btoa('elastic:a')}`)).toBe(true);
});

test('a refusal of Elasticsearch, or a password that is empty, ends it with code 1 and says why', async () => {
  const { url } = await serve(401);
  const refused = await run('make-users.ts', [], { ...USERS, SEARCH_INDEX: url });
  expect(refused).toEqual({ code: 1, said: expect.stringContaining('401') });
  const empty = await run('make-users.ts', [], { ...USERS, SEARCH_INDEX: url, LEZER_PASSWORD: '' });
  expect(empty).toEqual({ code: 1, said: expect.stringContaining('LEZER_PASSWORD is leeg') });
});

test('a backup has what was committed, while a writer is busy, and no snapshot that is half there', async () => {
  const { folder, catalogue } = aService();
  catalogue.exec('begin immediate; insert into run values (2)');
  expect((await run('back-up.ts', [folder, join(folder, '../kopie')])).code).toBe(0);
  const copy = new DatabaseSync(join(folder, '../kopie/catalogus.sqlite'), { readOnly: true });
  open.push(() => copy.close());
  expect(copy.prepare('select nummer from run').all()).toEqual([{ nummer: 1 }]);
  expect(readdirSync(join(folder, '../kopie/snapshots/bron'))).toEqual(['run-1']);
});

test('a backup never takes the place of another one', async () => {
  const { folder } = aService();
  const target = join(folder, '../kopie');
  mkdirSync(target);
  writeFileSync(join(target, 'eerder'), '');
  expect((await run('back-up.ts', [folder, target])).code).toBe(1);
  expect(readdirSync(target)).toEqual(['eerder']);
});

test('without a catalogue there is no backup, rather than an empty one', async () => {
  const folder = temporary();
  const target = join(folder, 'kopie');
  expect((await run('back-up.ts', [join(folder, 'leeg'), target])).code).toBe(1);
  expect(existsSync(target)).toBe(false);
});

interface Asked {
  path: string | undefined;
  who: string | undefined;
  body: unknown;
}

/** A server that answers everything with one status. */
async function serve(status: number): Promise<{ url: string; asked: Asked[]; server: Server }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    asked.push({ path: request.url, who: request.headers.authorization, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
}

/** The data of an ingest service that is at work. */
function aService(): { folder: string; catalogue: DatabaseSync } {
  const folder = join(temporary(), 'live');
  mkdirSync(join(folder, 'snapshots/bron/run-1'), { recursive: true });
  mkdirSync(join(folder, 'snapshots/bron/.unfinished'));
  const catalogue = new DatabaseSync(join(folder, 'catalogus.sqlite'));
  open.push(() => catalogue.close());
  catalogue.exec('pragma journal_mode = wal; create table run(nummer); insert into run values (1)');
  return { folder, catalogue };
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  open.unshift(() => rmSync(folder, { recursive: true }));
  return folder;
}

function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  const path = join(import.meta.dirname, '../../deploy', script);
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...args], { env }, (error, _output, said) => {
      resolve({ code: error === null ? 0 : Number(error.code), said });
    });
  });
}
