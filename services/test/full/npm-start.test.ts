import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type RunningElasticsearch, startElasticsearch } from '../../../infra/elasticsearch/start-elasticsearch.ts';
import { npmStart, until } from '../../ingest/test/npm-start.ts';
import { openDemo, wholeRound } from '../../ingest/test/opened-demo.ts';
import { temporaryFolder } from '../../ingest/test/temporary-folder.ts';
import { type ElasticsearchProxy, proxyFor } from './elasticsearch-proxy.ts';
import questions from './questions.json' with { type: 'json' };

jest.setTimeout(300_000); // the first time Elasticsearch is fetched

/** What two services may say differently, and why. */
const MAY_DIFFER = {
  versie: 'each engine names its own versions',
  bijgewerktTot: 'the version was made when its service started',
  bijgewerktOp: 'the sources were read when the service started',
  laatstGelukt: 'the same, of one source',
};
/** In a page: the address of another question is sealed, each time differently. */
const SEALED = /(?<=\/zoeken\/)[\w-]+/g;

interface Started {
  service: ChildProcess;
  url: string;
}

let server: RunningElasticsearch;
let proxy: ElasticsearchProxy;
let embedded: Started;
let withElasticsearch: Started;
/** The data of the second. */
const folder = temporaryFolder();

beforeAll(async () => {
  server = await startElasticsearch();
  proxy = await proxyFor(server.urls[0] as string);
  const other = temporaryFolder();
  await readDemo(other);
  cpSync(other, folder, { recursive: true });
  [embedded, withElasticsearch] = await Promise.all([
    start({ DATA_DIR: other }, /Gepubliceerd als versie-.*Open /s),
    start({ DATA_DIR: folder, SEARCH_INDEX: proxy.url }, /Gepubliceerd als sociale-kaart-v.*Open /s),
  ]);
});
afterAll(async () => {
  await proxy.close();
  await server.stop();
});

/** Makes the catalogue: the same one for both, so that its numbers and moments are the same too. Without an index. */
async function readDemo(dataDir: string): Promise<void> {
  const { ingest, config } = await openDemo(dataDir, new Date());
  const { runs } = await wholeRound(ingest);
  expect(runs.map(({ oordeel }) => oordeel)).toEqual(runs.map(() => 'aanvaard'));
  await ingest.close();
  rmSync(join(config.modeFolder, 'index'), { recursive: true });
}

async function start(env: Record<string, string>, ready: RegExp): Promise<Started> {
  const ports = { SEARCH_PORT: '0', INGEST_PORT: '0' };
  const service = npmStart({ ...env, ...ports, PUBLIC_URL: 'https://kaart.example', RATE_LIMIT: '0' });
  const said = await until(service, ready);
  return { service, url: /Open (\S+)/.exec(said)?.[1] ?? '' };
}

/** What a client sees of an answer. */
async function seen({ url }: Started, path: string) {
  const response = await fetch(url + path, { redirect: 'manual', headers: { Accept: '*/*' } });
  const text = await response.text();
  const header = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    headers: ['content-type', 'cache-control', 'link', 'location', 'content-security-policy', 'retry-after'].map(
      header,
    ),
    body: header('content-type')?.includes('json') ? JSON.parse(text, comparable) : text.replace(SEALED, '…'),
  };
}

const comparable = (key: string, value: unknown): unknown => (key in MAY_DIFFER ? undefined : value);

/** The one answer of both. */
async function same(path: string) {
  const [one, other] = await Promise.all([seen(embedded, path), seen(withElasticsearch, path)]);
  expect(other).toEqual(one);
  return one;
}

describe('npm start with an Elasticsearch answers as without', () => {
  const { fout, niets, ...others } = questions;

  test.each(Object.values(others).flat())('?%s', async (question) => {
    const { status, body } = await same(`/v1/voorzieningen?${question}`);
    expect([status, body.resultaten.length > 0]).toEqual([200, true]);
  });

  test.each(niets)('?%s, with nothing', async (question) => {
    const { status, body } = await same(`/v1/voorzieningen?${question}`);
    expect([status, body.totaal]).toEqual([200, 0]);
  });

  test.each(fout)('?%s, with what is wrong', async (question) => {
    const { status, body } = await same(`/v1/voorzieningen?${question}`);
    expect([status, body.fouten.length > 0]).toEqual([400, true]);
  });

  test.each([
    '/v1/bronnen',
    '/v1/categorieen',
    '/v1/gemeenten?q=voorbeeld',
    '/v1/postcodes/3731AB',
    '/v1/voorzieningen/bestaatnietx',
  ])('%s', async (path) => {
    await same(path);
  });

  test('what a hit leads to', async () => {
    const { body } = await same('/v1/voorzieningen?q=dementie');
    const { id, organisatie } = body.resultaten[0].voorziening;
    for (const path of [`/v1/voorzieningen/${id}`, `/v1/organisaties/${organisatie.id}`, `/voorzieningen/${id}`]) {
      expect(await same(path)).toMatchObject({ status: 200 });
    }
  });

  test.each([
    ['/', 200],
    ['/zoeken?q=dementie', 200],
    ['/zoeken?q=schulden&postcode=8246AA&kosten=gratis&onbekend=mee', 200],
    ['/zoeken?gemeente=Utrecht&buiten=mee&sorteer=naam&page=2', 200],
    ['/zoeken?categorie=inloop&waar=Voorbeeldstad', 200],
    ['/zoeken?q=xqzwvkj', 200],
    ['/zoeken?waar=Nergenshuizen', 400],
    ['/zoeken/bestaat-niet', 410],
    ['/voorzieningen/bestaatnietx', 404],
  ])('in the page %s', async (path, status) => {
    const page = await same(path);
    expect(page.status).toBe(status);
    expect(page.body).toContain('<!doctype html>');
  });
});

/** Requests that only ask. `_flush` and the like go by GET too, and are not among them. */
const READ = [
  /^HEAD /,
  /^GET \/_cluster\/health/,
  /^GET \/[^/]+\/_(?:alias|doc\/.+|mapping)$/,
  /^POST \/[^/]+\/_(?:mget|search)$/,
  /^POST \/_msearch$/,
];

test('a second start finds nothing new, and writes nothing', async () => {
  withElasticsearch.service.kill('SIGTERM');
  await once(withElasticsearch.service, 'exit');
  proxy.requests.length = 0;
  const ready = /Open .*Niets te publiceren|Niets te publiceren.*Open /s;
  withElasticsearch = await start({ DATA_DIR: folder, SEARCH_INDEX: proxy.url }, ready);
  const writes = proxy.requests.filter((request) => !READ.some((one) => one.test(request)));
  expect(writes).toEqual([]);
});
