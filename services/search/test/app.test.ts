import { afterAll, describe, expect, test } from '@jest/globals';
import { publishCatalogue } from './catalogue.ts';
import { problemOf } from './problem-shape.ts';
import { type Service, startService } from './service.ts';

const running = new Map<string, Promise<Service>>();
afterAll(async () => {
  for (const service of running.values()) await (await service).close();
});

/** One service for all tests that ask for the same. */
function start(settings: Parameters<typeof startService>[0] = {}): Promise<Service> {
  const key = JSON.stringify(settings);
  const service = running.get(key) ?? startService(settings);
  running.set(key, service);
  return service;
}

describe('every answer', () => {
  test.each(['/v1/voorzieningen', '/v1/soorten', '/v1/bestaat-niet', '/v1/voorzieningen?x=1', '/readyz', '/nergens'])(
    'of %s carries the version of the API and the headers for safety',
    async (path) => {
      const { headers } = await (await start()).get(path);
      expect(headers.get('API-Version')).toMatch(/^1\.\d+\.\d+$/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'");
      expect(headers.get('X-Powered-By')).toBeNull();
    },
  );

  test('may be read by a script of any site, which may ask what it may send', async () => {
    const service = await start();
    const Origin = 'https://elders.example';
    const answer = await service.get('/v1/soorten', { Origin });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Link');
    const headers = {
      Origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    };
    const preflight = await fetch(`${service.url}/v1/voorzieningen/_zoek`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('content-type');
  });

  test('to HEAD is that to GET without its body', async () => {
    const service = await start();
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) =>
        fetch(`${service.url}/v1/soorten`, { method, headers: { 'Accept-Encoding': '' } }),
      ),
    );
    expect([head?.status, await head?.text()]).toEqual([200, '']);
    expect(head?.headers.get('ETag')).toBe(get?.headers.get('ETag'));
  });

  test('is compressed for who can read that', async () => {
    const response = await (await start()).get('/v1/gemeenten', { 'Accept-Encoding': 'gzip' });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
  });
});

describe('before the first publication', () => {
  test.each(['/v1/voorzieningen', '/v1/categorieen', '/v1/bronnen', '/readyz'])(
    '%s says 503 and when to come back',
    async (path) => {
      const response = await (await start({ empty: true })).get(path);
      expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
      await problemOf(response);
    },
  );
});

describe('readiness', () => {
  test('tells which version answers and how old it is', async () => {
    const response = await (await start()).get('/readyz');
    const index = {
      demo: true,
      gemaaktOp: '2026-11-01T00:00:00Z',
      documenten: 5,
      leeftijdSeconden: expect.any(Number),
    };
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ gereed: true, index });
  });
});

test('a new version is followed, its counts too', async () => {
  const service = await startService();
  running.set('of its own', Promise.resolve(service)); // what it publishes is not for the other tests
  const count = async () => ((await (await service.get('/v1/soorten/loket')).json()) as { aantal: number }).aantal;
  expect(await count()).toBe(1);
  await publishCatalogue(service.index, [
    { naam: 'Een', soort: 'loket' },
    { naam: 'Twee', soort: 'loket' },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // readers look at the pointer once a second
  expect(await count()).toBe(2);
});

test('too many requests of one client are refused, with when to come back', async () => {
  const service = await start({ limit: 2 });
  await service.get('/v1/soorten');
  await service.get('/v1/soorten');
  const response = await service.get('/v1/soorten');
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
  await problemOf(response);
  expect((await service.get('/readyz')).status).toBe(200);
});

test('the pages are served beside the API', async () => {
  const response = await (await start()).get('/');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
});

test('an answer has an address that another service reads with the same key, and only then', async () => {
  const pageKey = Buffer.alloc(32, 7);
  const [made, same, other] = await Promise.all([startService({ pageKey }), startService({ pageKey }), startService()]);
  const response = await made.post('/zoeken', 'q=budget', 'application/x-www-form-urlencoded');
  const address = response.headers.get('Location') ?? '';
  expect(address).not.toContain('budget');
  expect((await same.get(address)).status).toBe(200);
  expect((await other.get(address)).status).toBe(410);
  await Promise.all([made.close(), same.close(), other.close()]);
});

test('links lead to the address that the client used, whatever host it names', async () => {
  const service = await start();
  const response = await service.get('/v1/voorzieningen', { 'X-Forwarded-Host': 'kwaad.example' });
  expect(response.headers.get('Link')).toContain(`<${service.url}/v1/voorzieningen?page=1>; rel="first"`);
});

test('nothing of what was asked, and nobody’s address, is logged', async () => {
  const service = await start();
  await service.get('/v1/voorzieningen?q=psychose&postcode=4999');
  await service.get('/v1/voorzieningen?psychose=%E0%A4%A');
  await service.get('/v1/postcodes/4999');
  await service.get('/v1/psychose');
  await service.post('/v1/voorzieningen/_zoek', '{"q": "psychose"');
  const page = await service.post('/zoeken', 'q=psychose', 'application/x-www-form-urlencoded');
  const address = page.headers.get('Location') ?? '';
  await service.get(address);
  expect(service.logged()).not.toContain(address.replace('/zoeken/', ''));
  expect(service.logged()).toContain('/v1/voorzieningen');
  expect(service.logged()).not.toMatch(/psychose|4999|127\.0\.0\.1/);
});
