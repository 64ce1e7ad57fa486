import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { ElasticsearchIndex } from '../../src/elasticsearch/elasticsearch-index.ts';
import { IndexUnavailable } from '../../src/index-reader.ts';
import { openIndex } from '../../src/open-index.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers everything in one way. */
async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asElasticsearch = (status: number, body: unknown = {}) =>
  answering((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify(body));
  });

test.each<[title: string, address: () => Promise<string>]>([
  ['nobody listens', async () => 'http://127.0.0.1:9'],
  ['the server has no room', () => asElasticsearch(429)],
  ['the server is starting', () => asElasticsearch(503)],
  ['the password is wrong', () => asElasticsearch(401)],
  ['what answers is something else', () => answering((_, response) => response.end('hallo'))],
  ['the alias is on an index that we did not make', () => asElasticsearch(200, { ander: { mappings: {} } })],
])(
  'the index is away when %s',
  async (_, address) => {
    const index = openIndex(await address());
    await expect(index.reader()).rejects.toThrow(IndexUnavailable);
    await index.close();
  },
  30_000,
);

test('without an alias there is no version yet', async () => {
  const index = openIndex(await asElasticsearch(404, { error: { type: 'index_not_found_exception' }, status: 404 }));
  expect(await index.reader()).toBeUndefined();
  await index.close();
});

test.each([
  ['a name and a password', { username: 'zoek', password: 'geheim' }, `Basic ${btoa('zoek:geheim')}`],
  ['an API key', { apiKey: 'c2xldXRlbA==' }, 'ApiKey c2xldXRlbA=='],
  ['nothing', {}, undefined],
])('who asks says so with %s', async (_, options, expected) => {
  let given: string | undefined;
  const url = await answering((request, response) => {
    given = request.headers.authorization;
    response.writeHead(404, { 'x-elastic-product': 'Elasticsearch' }).end();
  });
  const index = openIndex(url, options);
  await index.reader();
  expect(given).toBe(expected);
  await index.close();
});

test('when a node is away another one is asked', async () => {
  const there = await asElasticsearch(404);
  const index = openIndex(`http://127.0.0.1:9,${there}`);
  expect(await index.reader()).toBeUndefined();
  expect(await index.reader()).toBeUndefined();
  await index.close();
});

test.each<[given: string, options: object, message: RegExp]>([
  ['/een/map', {}, /sqlite:<map>/],
  ['http://a:9200,ftp://b', {}, /http\(s\)/],
  ['http://naam:wachtwoord@a:9200', {}, /apart/],
  ['http://a:9200', { prefix: 'Hoofdletters' }, /kleine letters/],
  ['https://a:9200', { ca: '/bestaat/niet.pem' }, /bestaat\/niet.pem/],
])('%s with %j opens nothing, and says why', (address, options, message) => {
  expect(() => openIndex(address, options)).toThrow(message);
});

test('an address is not connected to before something is asked', () => {
  expect(openIndex('https://zoek.example.nl:9200')).toBeInstanceOf(ElasticsearchIndex);
});
