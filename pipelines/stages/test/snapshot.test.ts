import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { conditional } from '../src/fetch/conditional.ts';
import { recording } from '../src/snapshot/exchange-store.ts';
import { folderStore } from '../src/snapshot/folder-store.ts';
import { memoryStore } from '../src/snapshot/memory-store.ts';
import { readSnapshot } from '../src/snapshot/read-snapshot.ts';
import { replayTransport } from '../src/snapshot/replay-transport.ts';
import type { HttpRequest, Snapshot, Transport } from '../src/snapshot.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ABOUT = { bron: 'verzonnen', opgehaaldOp: '2026-11-21T03:00:00.000Z' };
const PAGE = 'https://voorbeeldstad.example/lijst';

/** Answers with the question, so that answers cannot be mixed up. */
const echo: Transport = async ({ url, vraag = '' }) => ({
  status: 200,
  headers: { 'content-type': 'text/plain', date: 'vandaag', etag: `"${url}"` },
  body: Buffer.from(`${url} ${vraag}`),
});

const QUESTIONS: HttpRequest[] = [
  { url: `${PAGE}?page=1` },
  { url: `${PAGE}?page=2` },
  { methode: 'POST', url: PAGE, vraag: 'een' },
  { methode: 'POST', url: PAGE, vraag: 'twee' },
];

async function record(folder: string): Promise<Snapshot> {
  const store = await folderStore(folder);
  const ask = recording(echo, store);
  for (const question of QUESTIONS) await ask(question);
  return store.finish(ABOUT);
}

test('a snapshot that is replayed answers as the source did, in any order', async () => {
  const folder = join(temporaryFolder(), 'run');
  await record(folder);
  const ask = replayTransport(await readSnapshot(folder));
  for (const question of [...QUESTIONS].reverse()) {
    expect((await ask(question)).body).toEqual((await echo(question)).body);
  }
});

test('of the headers only those that tell of the content are kept', async () => {
  const { manifest } = await record(join(temporaryFolder(), 'run'));
  expect(manifest.exchanges[0]?.headers).toEqual({ 'content-type': 'text/plain', etag: `"${PAGE}?page=1"` });
});

test('a question that was not asked then is not answered now', async () => {
  const ask = replayTransport(await record(join(temporaryFolder(), 'run')));
  const answer = ask({ methode: 'POST', url: PAGE, vraag: 'drie' });
  await expect(answer).rejects.toMatchObject({ name: 'FetchFailed', code: 'bron-onbereikbaar' });
});

test('a question that was asked twice gets both answers in turn', async () => {
  const store = memoryStore();
  for (const body of ['voor', 'na']) {
    await store.add({ url: PAGE }, { status: 200, headers: {}, body: Buffer.from(body) });
  }
  const ask = replayTransport(await store.finish(ABOUT));
  const answers = [await ask({ url: PAGE }), await ask({ url: PAGE }), await ask({ url: PAGE })];
  expect(answers.map(({ body }) => body.toString())).toEqual(['voor', 'na', 'na']);
});

test('until it is complete, a snapshot is not there', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'run');
  const store = await folderStore(folder);
  await recording(echo, store)({ url: PAGE });
  await expect(readSnapshot(folder)).rejects.toThrow('ENOENT');
  await store.finish(ABOUT);
  expect(readdirSync(parent)).toEqual(['run']);
  expect((await readSnapshot(folder)).manifest.exchanges).toHaveLength(1);
});

test('what a crash left behind does not reach the next snapshot', async () => {
  const parent = temporaryFolder();
  const crashed = await folderStore(join(parent, 'eerste'));
  await recording(echo, crashed)({ url: PAGE });
  const { manifest } = await record(join(parent, 'tweede'));
  expect(manifest.exchanges).toHaveLength(QUESTIONS.length);
  expect(readdirSync(parent)).toEqual(['tweede']);
});

test('a fetch that failed leaves nothing', async () => {
  const parent = temporaryFolder();
  const store = await folderStore(join(parent, 'run'));
  await recording(echo, store)({ url: PAGE });
  await store.discard();
  expect(readdirSync(parent)).toEqual([]);
});

test('a body that is not what was stored is refused by name', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'bodies'));
  const snapshot = await record(join(folder, 'run'));
  const [exchange] = snapshot.manifest.exchanges;
  writeFileSync(join(folder, 'run/manifest.json'), manifestWith(folder, { bestand: 'bodies/plain.txt' }));
  await mkdir(join(folder, 'run/bodies'), { recursive: true });
  writeFileSync(join(folder, 'run/bodies/plain.txt'), 'iets anders');
  const damaged = await readSnapshot(join(folder, 'run'));
  await expect(damaged.body(0)).rejects.toThrow(`bodies/plain.txt is niet wat er is opgeslagen`);
  await expect(damaged.body(0)).rejects.toThrow(String(exchange?.sha256));
});

function manifestWith(folder: string, change: object): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'run/manifest.json'), 'utf8'));
  return JSON.stringify({ ...manifest, exchanges: [{ ...manifest.exchanges[0], ...change }] });
}

test('what did not change since is asked for by its ETag and answered from before', async () => {
  const previous = await record(join(temporaryFolder(), 'run'));
  const asked: HttpRequest[] = [];
  const unchanged: Transport = async (request) => {
    asked.push(request);
    return { status: 304, headers: {}, body: Buffer.alloc(0) };
  };
  const answer = await conditional(unchanged, previous)({ url: `${PAGE}?page=1` });
  expect(asked[0]?.headers).toEqual({ 'if-none-match': `"${PAGE}?page=1"` });
  expect([answer.status, answer.body.toString().trim()]).toEqual([200, `${PAGE}?page=1`]);
});

test('what was damaged since is asked for in full', async () => {
  const previous = await record(join(temporaryFolder(), 'run'));
  const damaged: Snapshot = { ...previous, body: () => Promise.reject(new Error('weg')) };
  const answer = await conditional(echo, damaged)({ url: `${PAGE}?page=1` });
  expect(answer.body.toString().trim()).toBe(`${PAGE}?page=1`);
});
