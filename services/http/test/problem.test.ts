import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { VocabularyEntry } from '@sociale-kaart/schemas/vocabulary';
import express from 'express';
import { invalidInput } from '../src/invalid-input.ts';
import { acceptable, methodNotAllowed, notFound } from '../src/not-found.ts';
import { Problem } from '../src/problem.ts';
import { problemHandler } from '../src/problem-handler.ts';
import { listening } from './listening.ts';
import { memoryLog } from './memory-log.ts';

const log = memoryLog();
let server: Server;
let url: string;

class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}

beforeAll(async () => {
  const app = express();
  app.use(express.json({ limit: 100 }));
  app.get('/gone', () => {
    throw new Problem({ status: 410, detail: 'Weg.', headers: { 'X-Reden': 'verlopen' } });
  });
  app.get('/id/:id', (request, response) => {
    response.send(request.params.id);
  });
  app.get('/no-index', async () => {
    throw new IndexUnavailable('connect ECONNREFUSED');
  });
  app.get('/broken', () => {
    throw new TypeError('geheim schulden');
  });
  app.get('/our-data', () => {
    VocabularyEntry.parse({ code: 'a' });
  });
  app.route('/entry').post((request, response) => {
    const { data, error } = VocabularyEntry.safeParse(request.body);
    if (error) throw invalidInput(error.issues);
    response.json(data);
  });
  app.route('/entry').all(methodNotAllowed('GET', 'POST'));
  app.get('/csv', acceptable('text/csv'), (_request, response) => {
    response.type('text/csv').send('a');
  });
  app.use(notFound, problemHandler(log.logger));
  ({ server, url } = await listening(app));
});
afterAll(() => {
  server.close();
});

const post = (body: string, type = 'application/json') =>
  fetch(`${url}/entry`, { method: 'POST', body, headers: { 'Content-Type': type } });

describe('the problem handler', () => {
  test.each([
    ['a problem that a handler threw', () => fetch(`${url}/gone`), 410, { 'x-reden': 'verlopen' }],
    ['an index that is away', () => fetch(`${url}/no-index`), 503, { 'retry-after': '5' }],
    ['an address that does not exist', () => fetch(`${url}/niets`), 404, {}],
    ['a method that is not there', () => fetch(`${url}/entry`, { method: 'PUT' }), 405, { allow: 'GET, HEAD, POST' }],
    ['a form that is not there', () => fetch(`${url}/csv`, { headers: { Accept: 'image/png' } }), 406, {}],
    ['JSON that is none', () => post('{"naam": schulden'), 400, {}],
    ['a body that is too large', () => post(JSON.stringify('x'.repeat(200))), 413, {}],
    ['a charset that cannot be read', () => post('"x"', 'application/json; charset=latin1'), 415, {}],
    ['a path that cannot be decoded', () => fetch(`${url}/id/%E0%A4%A`), 400, {}],
    ['a mistake of ours', () => fetch(`${url}/broken`), 500, {}],
    ['a mistake in data of ours', () => fetch(`${url}/our-data`), 500, {}],
  ])('answers %s with its status, as problem+json', async (_case, ask, status, headers) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status, title: expect.any(String) });
    expect(body).not.toMatch(/schulden|ECONNREFUSED/);
  });

  test('names every invalid value in one answer, and no name that a client made up', async () => {
    const answer = await post('{"code":"a b","label":"","sinds":"x","ik ben bang":1,"extra":1}');
    const { fouten } = (await answer.json()) as { fouten: { parameter: string }[] };
    expect(answer.status).toBe(400);
    expect(fouten.map(({ parameter }) => parameter).sort()).toEqual(
      ['(onbekend)', 'code', 'definitie', 'extra', 'label', 'sinds'].sort(),
    );
  });

  test('logs what is our own fault with the pattern of the route, and nothing else', async () => {
    log.lines.length = 0;
    for (const path of ['broken', 'our-data', 'niets']) await fetch(`${url}/${path}?q=alcohol`);
    await post('{}');
    expect(log.lines).toMatchObject(
      ['/broken', '/our-data'].map((route) => ({ level: 'error', message: 'unexpected error', route })),
    );
    expect(JSON.stringify(log.lines)).not.toContain('alcohol');
  });
});
