import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClient } from '../src/fetch/http-client.ts';
import { type LoopbackServer, loopbackServer } from './loopback-server.ts';

const opened: (LoopbackServer | HttpClient)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const LIMITS = {
  contact: 'test@voorbeeldstad.example',
  firstWaitMs: 10,
  bytes: 10_000,
  silenceMs: 5_000,
  wholeMs: 5_000,
};

/** What the source says is its address; the override leads to the server on this machine. */
const SOURCE = 'https://open.voorbeeldstad.example';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Gives each request the next of the answers, and the last one again. */
async function serve(...answers: Answer[]): Promise<LoopbackServer> {
  let turn = 0;
  const server = await loopbackServer((request, response) => {
    answers[Math.min(turn, answers.length - 1)]?.(response, request);
    turn += 1;
  });
  opened.push(server);
  return server;
}

function client(limits = {}): HttpClient {
  const made = createHttpClient({ ...LIMITS, ...limits });
  opened.push(made);
  return made;
}

const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();
const text =
  (body: string | Buffer, headers = {}): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(body);

test('an override replaces the origin of a source and keeps path and query', async () => {
  const server = await serve(text('id;naam'));
  const ask = client().transport(server.origin);
  const answer = await ask({ url: `${SOURCE}/kaart.csv?jaar=2026` });
  expect(answer.body.toString()).toBe('id;naam');
  expect(server.asked).toEqual(['/kaart.csv?jaar=2026']);
});

test('it says who asks, and how to reach them', async () => {
  const server = await serve((response, request) => void response.end(request.headers['user-agent']));
  const answer = await client().transport(server.origin)({ url: SOURCE });
  expect(answer.body.toString()).toMatch(/^sociale-kaart\/\d.*test@voorbeeldstad\.example/);
});

test('a POST sends its body, also when it is asked again', async () => {
  const server = await serve(status(503), (response, request) => void request.pipe(response));
  const answer = await client().transport(server.origin)({ methode: 'POST', url: SOURCE, vraag: '[out:json]' });
  expect(answer.body.toString()).toBe('[out:json]');
});

test.each([
  ['gzip', gzipSync('inhoud')],
  ['br', brotliCompressSync('inhoud')],
])('an answer that is packed with %s is unpacked', async (encoding, body) => {
  const server = await serve(text(body, { 'content-encoding': encoding }));
  const answer = await client().transport(server.origin)({ url: SOURCE });
  expect(answer.body.toString()).toBe('inhoud');
});

test.each([500, 502, 503, 504, 429])('a passing %i is asked again', async (code) => {
  const server = await serve(status(code), text('goed'));
  const answer = await client().transport(server.origin)({ url: SOURCE });
  expect(answer.body.toString()).toBe('goed');
});

test('a server that keeps failing is asked four times and then left alone', async () => {
  const server = await serve(status(500));
  const answer = client().transport(server.origin)({ url: SOURCE });
  await expect(answer).rejects.toMatchObject({ name: 'FetchFailed', code: 'antwoord-status' });
  expect(server.asked).toHaveLength(4);
});

test('a pause that the server asks for is kept', async () => {
  const server = await serve(status(429, { 'retry-after': '1' }), text('goed'));
  const begin = Date.now();
  await client().transport(server.origin)({ url: SOURCE });
  expect(Date.now() - begin).toBeGreaterThanOrEqual(950);
});

test('a pause that is too long for one run is not cut short: the run fails', async () => {
  const server = await serve(status(429, { 'retry-after': '3600' }));
  const answer = client().transport(server.origin)({ url: SOURCE });
  await expect(answer).rejects.toMatchObject({ code: 'antwoord-status' });
  expect(server.asked).toHaveLength(1);
});

test('a page that is gone is not asked again', async () => {
  const server = await serve(status(404));
  const answer = client().transport(server.origin)({ url: SOURCE });
  await expect(answer).rejects.toMatchObject({ code: 'antwoord-status', message: expect.stringContaining('404') });
  expect(server.asked).toHaveLength(1);
});

const packed = { 'content-encoding': 'gzip' };

test.each([
  ['larger than the limit', text('x'.repeat(10_001)), 'antwoord-te-groot'],
  ['larger than the limit once unpacked', text(gzipSync('x'.repeat(50_000)), packed), 'antwoord-te-groot'],
  ['packed and cut off', text(gzipSync('inhoud').subarray(0, 12), packed), 'antwoord-afgekapt'],
])('an answer that is %s fails with its own code', async (_name, answer, code) => {
  const server = await serve(answer);
  await expect(client().transport(server.origin)({ url: SOURCE })).rejects.toMatchObject({ code });
});

test('an answer that is shorter than announced is cut off', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(client().transport(server.origin)({ url: SOURCE })).rejects.toMatchObject({ code: 'antwoord-afgekapt' });
});

test('a server that does not answer in time is not waited for', async () => {
  const server = await serve(() => {});
  const answer = client({ wholeMs: 200 }).transport(server.origin)({ url: SOURCE });
  await expect(answer).rejects.toMatchObject({ code: 'bron-onbereikbaar' });
});

test('a redirect within the origin of the source is followed', async () => {
  const server = await serve(status(302, { location: '/nieuw.csv' }), text('goed'));
  const answer = await client().transport(server.origin)({ url: `${SOURCE}/oud.csv` });
  expect(answer.body.toString()).toBe('goed');
  expect(server.asked).toEqual(['/oud.csv', '/nieuw.csv']);
});

test('a redirect to another port of this machine is refused, also from an allowed server', async () => {
  const inside = await serve(text('geheim'));
  const server = await serve(status(302, { location: `${inside.origin}/geheim` }));
  const answer = client().transport(server.origin)({ url: SOURCE });
  await expect(answer).rejects.toMatchObject({ code: 'omleiding-geweigerd' });
  expect(inside.asked).toEqual([]);
});

test('redirects that go round are ended', async () => {
  let turn = 0;
  const server = await serve((response) => {
    turn += 1;
    response.writeHead(302, { location: `/${turn}` }).end();
  });
  await expect(client().transport(server.origin)({ url: SOURCE })).rejects.toMatchObject({
    code: 'omleiding-geweigerd',
  });
});

test.each(['http://127.0.0.1', 'http://[::1]', 'http://localhost', 'http://10.0.0.1', 'http://[::ffff:127.0.0.1]'])(
  'a source at %s is refused without an override',
  async (origin) => {
    const server = await serve(text('geheim'));
    const { port } = new URL(server.origin);
    const answer = client().transport()({ url: `${origin}:${port}/` });
    await expect(answer).rejects.toMatchObject({ code: 'omleiding-geweigerd' });
    expect(server.asked).toEqual([]);
  },
);
