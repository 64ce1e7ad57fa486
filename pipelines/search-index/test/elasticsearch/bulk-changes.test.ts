import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { Connection } from '../../src/elasticsearch/connection.ts';
import { bulkChanges } from '../../src/elasticsearch/publish/bulk-changes.ts';
import type { StoredText } from '../../src/elasticsearch/stored-item.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/**
 * Status and reason with which a server answers the change of an id, the how many-th time that it comes (0: the first). When
 * it throws, the whole call is refused.
 */
type Answer = (id: string, time: number) => { status: number; error?: { type: string; reason: string } };

/** Sends to a server that answers so; gives what it got in each call, how many calls came before each refresh, and what sending gave. */
async function sent(items: readonly StoredText[], answer: Answer) {
  const calls: { bytes: number; ids: string[]; versions: number[] }[] = [];
  const refreshes: number[] = [];
  const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === '/schrijven/_refresh') {
      refreshes.push(calls.length);
      response.writeHead(500, headers).end('{}');
      return;
    }
    const actions = body.split('\n').flatMap((line) => (line.startsWith('{"index"') ? [JSON.parse(line).index] : []));
    const before = calls.flatMap(({ ids }) => ids);
    const ids: string[] = actions.map(({ _id }) => _id);
    calls.push({ bytes: Buffer.byteLength(body), ids, versions: actions.map(({ version }) => version) });
    try {
      const items = ids.map((id) => ({ index: answer(id, before.filter((one) => one === id).length) }));
      const errors = items.some(({ index }) => index.status >= 400);
      response.writeHead(200, headers).end(JSON.stringify({ errors, items }));
    } catch {
      response.writeHead(413, headers).end('{}');
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connection = new Connection({ urls: [`http://127.0.0.1:${(server.address() as AddressInfo).port}`] });
  closing.push(
    () => connection.close(),
    () => server.close(),
  );
  const changes = (async function* () {
    yield* items;
  })();
  const target = { alias: 'schrijven', applied: 10, nummers: { van: 100, tot: 100 + items.length } };
  const result = await bulkChanges(connection, changes, target).catch(String);
  return { calls, refreshes, result };
}

const item = (id: string, bijlage = id, volgnummer = 101): StoredText => ({
  id,
  volgnummer,
  json: JSON.stringify({ bijlage }),
});

test('a change for which there is no room is sent again, with its number and without the others', async () => {
  const { calls, result } = await sent([item('a'), item('één'), item('c'), item('d')], (id, time) => ({
    status: time === 0 && (id === 'één' || id === 'd') ? 429 : 201,
  }));
  expect(calls.map(({ ids }) => ids)).toEqual([
    ['a', 'één', 'c', 'd'],
    ['één', 'd'],
  ]);
  expect(calls.map(({ versions }) => versions)).toEqual([
    [11, 12, 13, 14],
    [12, 14],
  ]);
  expect(result).toBe(14);
});

test('a change that is refused is told of; one that came after a later one of the same is not', async () => {
  const { calls, result } = await sent([item('a'), item('b'), item('c')], (id) => {
    if (id === 'a') return { status: 409, error: { type: 'version_conflict_engine_exception', reason: 'later' } };
    return id === 'b' ? { status: 400, error: { type: 'strict_dynamic', reason: 'vreemd veld' } } : { status: 200 };
  });
  expect(calls).toHaveLength(1);
  expect(result).toBe('Error: De zoekindex weigert 1 wijzigingen: b (vreemd veld)');
});

test('however much there is, a call is no more than 5 MB; only what is larger itself is', async () => {
  const many = Array.from({ length: 40 }, (_, place) => item(`d${place}`, 'é'.repeat(300_000)));
  const { calls, result } = await sent([...many, item('groot', 'x'.repeat(6_000_000)), item('laatste')], () => ({
    status: 201,
  }));
  expect(calls.flatMap(({ ids }) => ids).toSorted()).toEqual(
    [...many.map(({ id }) => id), 'groot', 'laatste'].toSorted(),
  );
  for (const { bytes, ids } of calls) expect(ids.includes('groot') ? ids.length : bytes).toBeLessThanOrEqual(5_000_000);
  expect(calls.find(({ ids }) => ids.includes('groot'))?.ids).toEqual(['groot']);
  expect(result).toBe(52);
});

test('a call that is refused as a whole ends it: no more is sent', async () => {
  const many = Array.from({ length: 60 }, (_, place) => item(`d${place}`, 'x'.repeat(1_000_000)));
  const { calls, result } = await sent(many, (id) => {
    if (id === 'd0') throw new Error('too large');
    return { status: 201 };
  });
  expect(result).toMatch('ResponseError');
  expect(calls.length).toBeLessThan(10);
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => item(`d${place}`, 'x'.repeat(5_000), 101 + place));

test('when most of many changes are sent those are made readable, twice; that it fails is no matter here', async () => {
  const { calls, refreshes, result } = await sent(numbered(10_000), () => ({ status: 201 }));
  const sentBefore = refreshes.map((before) => calls.slice(0, before).flatMap(({ ids }) => ids).length);
  const [first = 0, second = 0] = sentBefore;
  expect(sentBefore).toHaveLength(2);
  expect(first).toBeGreaterThan(5_000);
  expect(first).toBeLessThan(10_000);
  expect(second).toBeGreaterThan(first);
  expect(result).toBe(10_010);
});

test('of few changes nothing is made readable before the end', async () => {
  const { refreshes } = await sent(numbered(4_000), () => ({ status: 201 }));
  expect(refreshes).toEqual([]);
});
