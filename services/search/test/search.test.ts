import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { type Service, startService } from './service.ts';

/** A Friday at eleven in the morning here. */
const NOW = new Date('2026-11-20T10:00:00Z');

let service: Service;
beforeAll(async () => {
  service = await startService({ now: () => NOW });
});
afterAll(() => service.close());

const names = (answer: Zoekantwoord) => answer.resultaten.map(({ voorziening }) => voorziening.naam).toSorted();

async function found(query: string): Promise<string[]> {
  return names(Zoekantwoord.parse(await (await service.get(`/v1/voorzieningen?${query}`)).json()));
}

describe('GET /v1/voorzieningen', () => {
  test.each([
    ['', ['Budgetcursus', 'Buurthuis De Brug', 'Landelijke luisterlijn', 'Schuldhulp aan huis']],
    ['q=budgetcursus&interpreteer=nee', ['Budgetcursus']],
    ['q=budgetcursus', ['Budgetcursus', 'Schuldhulp aan huis']],
    ['q=de+brug', ['Buurthuis De Brug']],
    ['q=de%20brug', ['Buurthuis De Brug']],
    ['categorie=schuldhulpverlening', ['Budgetcursus', 'Schuldhulp aan huis']],
    ['status=actief&status=beeindigd&q=budgetkring', ['Oude budgetkring']],
    ['kosten=gratis&onbekend=weg', ['Schuldhulp aan huis']],
    [
      'kosten=gratis&onbekend=doelgroep&onbekend=kosten&categorie=schuldhulpverlening',
      ['Budgetcursus', 'Schuldhulp aan huis'],
    ],
    ['gemeente=Utrecht&soort=loket', ['Landelijke luisterlijn']],
    ['gemeente=Voorbeeldstad', ['Landelijke luisterlijn']],
    ['open=nu', ['Buurthuis De Brug']],
    ['open=2026-11-20T17:00', []],
    ['open=2026-12-01T14:00:00%2B01:00&rolstoeltoegankelijk=ja', ['Buurthuis De Brug']],
    ['bbox=5.05,52.05,5.11,52.15', ['Buurthuis De Brug']],
    [
      'bbox=5.05,52.05,5.11,52.15&gemeente=Utrecht&onbekend=bbox',
      ['Budgetcursus', 'Buurthuis De Brug', 'Landelijke luisterlijn'],
    ],
  ])('finds with ?%s what these parameters ask for', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('tells of a hit whether it is open now', async () => {
    const { resultaten } = Zoekantwoord.parse(await (await service.get('/v1/voorzieningen?q=brug')).json());
    expect(resultaten[0]?.open).toEqual({ nu: true, tot: '2026-11-20T16:00:00Z', voor: ['bezoek', 'inloop'] });
  });

  test('understands a postcode of the municipality that travels with the index', async () => {
    const answer = Zoekantwoord.parse(await (await service.get('/v1/voorzieningen?postcode=4999')).json());
    expect(answer.plaats?.gemeenten).toEqual([{ code: 'GM0000', naam: 'Voorbeeldstad', zeker: 'nee' }]);
  });

  test('is never kept, for it can tell of somebody’s health', async () => {
    expect((await service.get('/v1/voorzieningen?q=psycholoog')).headers.get('Cache-Control')).toBe('no-store');
  });

  test('links to the other pages of the same question', async () => {
    const response = await service.get('/v1/voorzieningen?page=2&pageSize=1&status=actief&status=tijdelijk-gesloten');
    const at = (page: number) =>
      `<${service.url}/v1/voorzieningen?pageSize=1&status=actief&status=tijdelijk-gesloten&page=${page}>`;
    expect(response.headers.get('Link')).toBe(
      `${at(1)}; rel="first", ${at(1)}; rel="prev", ${at(3)}; rel="next", ${at(4)}; rel="last"`,
    );
  });

  test('gives the pages after one another, without the same voorziening twice', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => found(`pageSize=1&sorteer=naam&page=${page}`)));
    expect(pages).toEqual([
      ['Budgetcursus'],
      ['Buurthuis De Brug'],
      ['Landelijke luisterlijn'],
      ['Schuldhulp aan huis'],
      [],
    ]);
  });
});

describe('POST /v1/voorzieningen/_zoek', () => {
  test.each([
    ['q=budget&pageSize=5', { q: 'budget', pageSize: 5 }],
    [
      'categorie=schuldhulpverlening&kosten=gratis&kosten=betaald',
      { categorie: 'schuldhulpverlening', kosten: ['gratis', 'betaald'] },
    ],
    ['lat=52.09&lon=5.12&straal=3', { lat: 52.09, lon: '5.12', straal: 3 }],
  ])('answers as GET with ?%s', async (query, body) => {
    const [asked, posted] = await Promise.all([
      service.get(`/v1/voorzieningen?${query}`),
      service.post('/v1/voorzieningen/_zoek', body),
    ]);
    expect(posted.status).toBe(200);
    expect(await posted.json()).toEqual(await asked.json());
  });

  test('puts no address of the question in the answer', async () => {
    const response = await service.post('/v1/voorzieningen/_zoek', { q: 'budget' });
    expect(response.headers.get('Link')).toBeNull();
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});
