import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hulpvragen } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { HulpvraagAnswer } from '../src/answer/hulpvraag-answer.ts';
import { problemOf } from './problem-shape.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let empty: Service;
beforeAll(async () => {
  [service, empty] = await Promise.all([startService(), startService({ empty: true })]);
});
afterAll(() => Promise.all([service.close(), empty.close()]));

async function list(query: string): Promise<HulpvraagAnswer[]> {
  const response = await service.get(`/v1/hulpvragen${query}`);
  expect([query, response.status]).toEqual([query, 200]);
  return ((await response.json()) as { hulpvragen: HulpvraagAnswer[] }).hulpvragen;
}

describe('the hulpvragen', () => {
  test('are all given, also before the first publication', async () => {
    expect((await list('')).map(({ code }) => code)).toEqual(hulpvragen.map(({ code }) => code));
    expect((await empty.get('/v1/hulpvragen')).status).toBe(200);
  });

  test('come with labels, whom to call first, and the search that they lead to', async () => {
    const answer = await (await service.get('/v1/hulpvragen/weg-uit-onveilig-huis')).json();
    const pad = '/v1/voorzieningen?categorie=opvang-bij-geweld&categorie=huiselijk-geweld&categorie=crisishulp';
    expect(answer).toEqual({
      code: 'weg-uit-onveilig-huis',
      vraag: expect.stringMatching(/^Ik /),
      ook: expect.stringMatching(/^Iemand /),
      leefgebied: { code: 'huisvesting', label: 'Huisvesting', titel: 'Wonen' },
      categorieen: [
        { code: 'opvang-bij-geweld', label: 'Opvang bij geweld' },
        { code: 'huiselijk-geweld', label: 'Huiselijk geweld' },
        { code: 'crisishulp', label: 'Crisishulp' },
      ],
      wetten: [{ code: 'wmo-2015', label: 'Wmo 2015' }],
      dringend: [
        { naam: '112', telefoon: { nummer: '112', weergave: '112' }, wanneer: expect.any(String) },
        { naam: 'Veilig Thuis', telefoon: { nummer: '08002000', weergave: '0800-2000' }, wanneer: expect.any(String) },
      ],
      zoek: {
        parameters: { categorie: ['opvang-bij-geweld', 'huiselijk-geweld', 'crisishulp'] },
        pad,
        pagina: '/zoeken?hulpvraag=weg-uit-onveilig-huis',
      },
    });
  });

  test('lead each to a search that this API answers', async () => {
    const needs = await list('');
    expect(needs.filter(({ zoek }) => !SearchQuery.safeParse(zoek.parameters).success)).toEqual([]);
    const wide = needs.find(({ doelgroepen = [] }) => doelgroepen.length > 1);
    expect(wide?.zoek.pad).toMatch(/&doelgroep=jongeren&doelgroep=jongvolwassenen&onbekend=doelgroep$/);
    expect((await service.get(wide?.zoek.pad ?? '')).status).toBe(200);
    const page = await (await service.get(wide?.zoek.pagina ?? '')).text();
    expect(page).toContain(`‘${wide?.vraag}’`);
  });

  test('may be kept, and are not sent again to who still has them', async () => {
    const first = await service.get('/v1/hulpvragen');
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300');
    const again = await service.get('/v1/hulpvragen', { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });
});

describe('a filter', () => {
  test('on leefgebied gives the needs in it, in their order', async () => {
    const found = await list('?leefgebied=justitie');
    expect(new Set(found.map(({ leefgebied }) => leefgebied.code))).toEqual(new Set(['justitie']));
    expect(found.length).toBeGreaterThanOrEqual(6);
  });

  test('on two values is one or the other, on two filters both', async () => {
    const [money, law, both] = await Promise.all([
      list('?leefgebied=financien'),
      list('?leefgebied=justitie'),
      list('?leefgebied=financien&leefgebied=justitie'),
    ]);
    expect(both).toHaveLength(money.length + law.length);
    const narrowed = await list('?leefgebied=financien&categorie=juridisch-advies');
    expect(narrowed.map(({ code }) => code)).toEqual(['deurwaarder-komt']);
  });

  test('on a thema includes its categories', async () => {
    const found = await list('?categorie=mantelzorg');
    const leads = found.map(({ categorieen }) => categorieen.map(({ code }) => code));
    expect(leads.length).toBeGreaterThan(2);
    expect(leads.filter((codes) => !codes.some((code) => /^(mantelzorg|respijtzorg)/.test(code)))).toEqual([]);
  });
});

test.each([
  ['/v1/hulpvragen?leefgebied=geld', 400, ['leefgebied']],
  ['/v1/hulpvragen?categorie=x&leefgebied=', 400, ['categorie', 'leefgebied']],
  ['/v1/hulpvragen?thema=wonen', 400, ['thema']],
  ['/v1/hulpvragen/huis-zoeken?x=1', 400, ['x']],
  ['/v1/hulpvragen/geen-hulpvraag', 404, []],
  ['/v1/hulpvragen/constructor', 404, []],
  ['/v1/hulpvragen/', 404, []],
])('%s is refused with %d', async (path, status, parameters) => {
  const response = await service.get(path);
  expect(response.status).toBe(status);
  expect((await problemOf(response)).parameters).toEqual(parameters);
});

test('only reading is answered', async () => {
  const response = await service.post('/v1/hulpvragen', {});
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
});
