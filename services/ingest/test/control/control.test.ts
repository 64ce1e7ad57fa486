import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@sociale-kaart/http/logger';
import { controlFile, newToken, readControl, removeControl, writeControl } from '../../src/control/control-token.ts';
import { createApp } from '../../src/create-app.ts';
import type { RunEvent } from '../../src/run-and-publish.ts';
import { type OpenedDemo, openDemo } from '../opened-demo.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const token = newToken();
let demo: OpenedDemo;
let server: Server;
let url: string;

beforeAll(async () => {
  demo = await openDemo();
  server = createServer(createApp({ ingest: demo.ingest, token, logger: createLogger('silent') })).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await demo.ingest.close();
});

const bearer = (value = token) => ({ Authorization: `Bearer ${value}` });

function start(id: string, body?: object): Promise<Response> {
  return fetch(`${url}/beheer/v1/bronnen/${id}/runs`, {
    method: 'POST',
    headers: { ...bearer(), 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function events(answer: Response): Promise<RunEvent[]> {
  const lines = (await answer.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as RunEvent);
}

describe('control of the service', () => {
  test.each([
    ['without a token', {}, 401],
    ['with another token', bearer(newToken()), 401],
    ['with the token', bearer(), 200],
  ])('%s', async (_case, headers, status) => {
    const answer = await fetch(`${url}/beheer/v1/runs`, { headers });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('is ready as soon as something was published, which a run by hand does', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const answer = await start('landelijk');
    expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const told = await events(answer);
    expect(told.map((event) => ('stap' in event ? event.stap : event.soort))).toEqual([
      'ophalen',
      'lezen',
      'afbeelden',
      'keuren',
      'drempel',
      'opslaan',
      'run',
      'publiceren',
      'publicatie',
    ]);
    expect(told.at(-1)).toMatchObject({ publicatie: { oordeel: 'gepubliceerd', bronnen: ['landelijk'] } });
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ gereed: true, bronnen: 'demo' });
    const { runs } = (await (await fetch(`${url}/beheer/v1/runs`, { headers: bearer() })).json()) as {
      runs: unknown[];
    };
    expect(runs).toMatchObject([{ bron: 'landelijk', aanleiding: 'hand', oordeel: 'aanvaard' }]);
  });

  test('shows with a dry run what would change, and writes nothing', async () => {
    const folder = demo.config.modeFolder;
    const [runs, files] = [demo.ingest.catalogue.runs.recent(9), readdirSync(folder)];
    const told = await events(await start('voorbeeldstad', { dryRun: true }));
    const run = told.find((event) => event.soort === 'run');
    expect(run).toMatchObject({ run: { oordeel: 'aanvaard' }, issuesTotaal: expect.any(Number) });
    expect(run?.issues[0]?.niveau).toBe('fout'); // the worst come first
    expect(told.some((event) => event.soort === 'publicatie')).toBe(false);
    expect(demo.ingest.catalogue.runs.recent(9)).toEqual(runs);
    expect(readdirSync(folder)).toEqual(files);
  });

  test.each([
    ['a source that is not there', () => start('nergens'), 404],
    ['a body that says something else', () => start('landelijk', { droog: true }), 400],
    ['another method', () => fetch(`${url}/beheer/v1/runs`, { method: 'DELETE', headers: bearer() }), 405],
  ])('refuses %s', async (_case, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/);
  });
});

describe('the token file', () => {
  test('can be read by its owner only, also when an older one lies there, and goes', async () => {
    const file = controlFile(join(temporaryFolder(), 'demo'));
    expect(await readControl(file)).toBeUndefined();
    const control = { url: 'http://127.0.0.1:8081', token: newToken() };
    await writeControl(file, { ...control, token: 'older' });
    await writeControl(file, control);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await readControl(file)).toEqual(control);
    await removeControl(file);
    expect(await readControl(file)).toBeUndefined();
  });
});
