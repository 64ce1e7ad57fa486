import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { apiVersion } from '../src/api-version.ts';
import { problemHandler } from '../src/problem-handler.ts';
import { rateLimit } from '../src/rate-limit.ts';
import { readiness } from '../src/readiness.ts';
import { requestLog } from '../src/request-log.ts';
import { securityHeaders } from '../src/security-headers.ts';
import { listening } from './listening.ts';
import { memoryLog } from './memory-log.ts';

const log = memoryLog();
let server: Server;
let url: string;
let ready = true;

beforeAll(async () => {
  const app = express();
  app.use(requestLog(log.logger), securityHeaders({ images: ['https://tiles.example'] }), apiVersion('1.2.3'));
  app.get(
    '/readyz',
    readiness(async () => ({ gereed: ready, versie: 'v1' })),
  );
  const inner = express.Router();
  inner.get('/:id', (_request, response) => {
    response.send('één');
  });
  app.use('/v1/postcodes', inner);
  app.get('/few', rateLimit({ limit: 2 }), (_request, response) => {
    response.send('few');
  });
  app.get('/many', rateLimit({ limit: 0 }), (_request, response) => {
    response.send('many');
  });
  app.use(problemHandler(log.logger));
  ({ server, url } = await listening(app));
});
beforeEach(() => {
  log.lines.length = 0;
});
afterAll(() => {
  server.close();
});

test('the request log tells the pattern of the route, never what was asked', async () => {
  await (await fetch(`${url}/v1/postcodes/3511AB?q=schulden`)).text();
  expect(log.lines).toMatchObject([
    { message: 'request', method: 'GET', route: '/v1/postcodes/:id', status: 200, durationMs: expect.any(Number) },
  ]);
  expect(JSON.stringify(log.lines)).not.toMatch(/3511|schulden|127\.0\.0\.1/);
});

test('no inline script may run and no address of a page leaks to another site', async () => {
  const { headers } = await fetch(`${url}/many`);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("img-src 'self' data: https://tiles.example");
  expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('every answer carries the version of the API', async () => {
  expect((await fetch(`${url}/many`)).headers.get('api-version')).toBe('1.2.3');
});

describe('the rate limit', () => {
  test('answers the request past it with 429 and when to come back', async () => {
    const answers = [await fetch(`${url}/few`), await fetch(`${url}/few`), await fetch(`${url}/few`)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers[2]?.headers.get('content-type')).toMatch(/problem\+json/);
  });

  test('of 0 is none', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/many`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

test.each([
  [true, 200],
  [false, 503],
])('readiness %s is status %i', async (state, status) => {
  ready = state;
  expect((await fetch(`${url}/readyz`)).status).toBe(status);
});
