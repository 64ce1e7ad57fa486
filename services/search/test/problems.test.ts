import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GONE } from './catalogue.ts';
import { problemOf } from './problem-shape.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('a search that cannot be read is answered with all that is wrong with it', () => {
  test.each([
    ['soort=zorg', ['soort']],
    ['vraag=x', ['vraag']],
    ['vraag=x&pagina=2&q=huis', ['pagina', 'vraag']],
    ['q=a&q=b', ['q']],
    ['gemeente=', ['gemeente']],
    ['gemeente=Nergenshuizen', ['gemeente']],
    ['provincie=Nergensland', ['provincie']],
    ['postcode=0000', ['postcode']],
    ['postcode=99', ['postcode']],
    ['postcode=1000AA1', ['postcode']],
    ['lat=52.09', ['lat']],
    ['lon=5.12', ['lat']],
    ['lat=noord&lon=5.12', ['lat']],
    ['lat=53.9&lon=3.1', ['lat']],
    ['lat=1&lon=2', ['lat', 'lon']],
    ['gemeente=Utrecht&postcode=3511', ['gemeente']],
    ['sorteer=afstand', ['sorteer']],
    ['page=0', ['page']],
    ['page=x&pageSize=101', ['page', 'pageSize']],
    ['page=101&pageSize=100', ['page']],
    ['straal=ver', ['straal']],
    ['leeftijd=-1', ['leeftijd']],
    ['onbekend=misschien', ['onbekend']],
    ['kosten=a&kosten=b', ['kosten']],
    ['vorm=samen&doorWie=robot', ['doorWie', 'vorm']],
    ['outreachend=soms&rolstoeltoegankelijk=misschien', ['outreachend', 'rolstoeltoegankelijk']],
    ['taal=Arabisch&capaciteit=veel', ['capaciteit', 'taal']],
    ['minKwaliteit=hoog', ['minKwaliteit']],
    ['minKwaliteit=goed&minKwaliteit=matig', ['minKwaliteit']],
    ['gecontroleerdSinds=gisteren', ['gecontroleerdSinds']],
    ['gecontroleerdSinds=2026-02-30', ['gecontroleerdSinds']],
    ['open=straks&openVoor=fax', ['open', 'openVoor']],
    ['open=nu&open=2026-12-01T14:00', ['open']],
    ['open=2026-12-01T14:00:00+01:00', ['open']], // a plus in an address is a space
    ['bbox=5,52', ['bbox']],
    ['bbox=5.2,52,5.1,52.1', ['bbox']],
    ['bbox=5&bbox=52&bbox=6&bbox=53', ['bbox']],
    ['onbekend=minKwaliteit', ['onbekend']],
    [`q=${'x'.repeat(201)}`, ['q']],
    ['%5B%5D=x', ['(onbekend)']],
    ['__proto__=x', ['(onbekend)']],
    [
      'soort=zorg&gemeente=Nergenshuizen&vraag=x&sorteer=willekeurig&page=101&pageSize=100&leeftijd=oud',
      ['gemeente', 'leeftijd', 'page', 'soort', 'sorteer', 'vraag'],
    ],
    ['lon=5&vraag=x&leeftijd=oud', ['lat', 'leeftijd', 'vraag']],
    ['sorteer=afstand&vraag=x', ['sorteer', 'vraag']],
    ['sorteer=afstand&postcode=1999', ['postcode']],
  ])('?%s', async (query, parameters) => {
    const response = await service.get(`/v1/voorzieningen?${query}`);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).parameters).toEqual(parameters);
  });

  test('never repeats what was sent', async () => {
    const sent = 'geheimzinnigheid';
    const names = [
      'q',
      'gemeente',
      'provincie',
      'postcode',
      'soort',
      'doelgroep',
      'bron',
      'sorteer',
      'onbekend',
      'lat',
      'bbox',
      'open',
      'gecontroleerdSinds',
    ];
    for (const name of names) {
      const body = await (await service.get(`/v1/voorzieningen?${name}=${sent}&vraag=${sent}`)).text();
      expect(body).not.toContain(sent);
      expect(body).toContain('"vraag"');
    }
  });

  test.each([['q=%E0%A4%A'], ['%FF=1']])('refuses ?%s, which is not UTF-8', async (query) => {
    const response = await service.get(`/v1/voorzieningen?${query}`);
    expect(response.status).toBe(400);
    await problemOf(response);
  });
});

describe('a question in a body', () => {
  test.each([
    ['that is no JSON', '{"q": ', 'application/json', 400],
    ['that is a list', '[]', 'application/json', 400],
    ['that is null', 'null', 'application/json', 400],
    ['that is a text', '"q"', 'application/json', 400],
    ['with a name that does not exist', '{"vraag": "x"}', 'application/json', 400],
    ['with a list where one value belongs', '{"q": ["x"]}', 'application/json', 400],
    ['with an empty list', '{"kosten": []}', 'application/json', 400],
    ['of another type', 'q=x', 'application/x-www-form-urlencoded', 415],
    ['in another character set', '{}', 'application/json; charset=latin1', 415],
    ['without a type', '{}', '', 415],
    ['of more than 16 kB', JSON.stringify({ q: 'x'.repeat(16 * 1024) }), 'application/json', 413],
  ])('%s is refused', async (_what, body, type, status) => {
    const response = await service.post('/v1/voorzieningen/_zoek', body, type);
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  test('and in the address is refused there', async () => {
    const response = await service.post('/v1/voorzieningen/_zoek?q=huis', {});
    expect((await problemOf(response)).parameters).toEqual(['q']);
  });
});

describe('an address', () => {
  test.each([
    ['/v1/voorzieningen/', 404],
    ['/v1/Voorzieningen', 404],
    ['/v1/', 404],
    ['/v1', 404],
    ['/v1/bestaat-niet', 404],
    ['/v1/voorzieningen/zzzzzzzzzzzz', 404],
    ['/v1/voorzieningen/te-kort', 400],
    ['/v1/voorzieningen/%E0%A4%A', 400],
    [`/v1/voorzieningen/${GONE}`, 410],
    [`/v1/voorzieningen/${GONE}?q=x`, 400],
    ['/v1/organisaties/zzzzzzzzzzzz', 404],
    ['/v1/organisaties/x', 400],
    ['/v1/categorieen/bestaat-niet', 404],
    ['/v1/categorieen/', 404],
    ['/v1/categorieen?q=x', 400],
    ['/v1/vocabulaires?x=1', 400],
    ['/v1/gemeenten/GM9999', 404],
    ['/v1/gemeenten/utrecht', 400],
    ['/v1/gemeenten?naam=x', 400],
    ['/v1/postcodes/1999', 404],
    ['/v1/postcodes/0123', 400],
    ['/v1/bronnen/onbekend', 404],
    ['/v1/bronnen/Niet%20Goed', 400],
  ])('%s gives problem %i', async (path, status) => {
    const response = await service.get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    await problemOf(response);
  });

  test('of what is gone says why', async () => {
    const { detail } = await problemOf(await service.get(`/v1/voorzieningen/${GONE}`));
    expect(detail).toContain('Door de bron verwijderd');
  });

  test.each([
    ['DELETE', '/v1/voorzieningen', 'GET, HEAD'],
    ['GET', '/v1/voorzieningen/_zoek', 'POST'],
    ['PUT', '/v1/voorzieningen/aaaaaaaaaaaa', 'GET, HEAD'],
    ['POST', '/v1/categorieen', 'GET, HEAD'],
  ])('does not know %s %s, and says what it knows', async (method, path, allow) => {
    const response = await fetch(service.url + path, { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
    await problemOf(response);
  });

  test('answers 406 when JSON is not acceptable', async () => {
    const response = await service.get('/v1/voorzieningen', { Accept: 'text/turtle' });
    expect(response.status).toBe(406);
    await problemOf(response);
  });
});
