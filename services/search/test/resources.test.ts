import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Bron } from '@sociale-kaart/schemas/bron';
import { Organisatie } from '@sociale-kaart/schemas/organisatie';
import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { z } from 'zod';
import { idOf, MERGED, ORGANISATIE, STAND } from './catalogue.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ publicUrl: 'https://kaart.example/sociaal/' });
});
afterAll(() => service.close());

async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  const response = await service.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return schema.parse(await response.json());
}

describe('one voorziening', () => {
  const path = `/v1/voorzieningen/${idOf('Schuldhulp aan huis')}`;

  test('tells where every field comes from and what its quality is made of', async () => {
    const { herkomst, kwaliteit, naam } = await read(path, Voorziening);
    expect(naam).toBe('Schuldhulp aan huis');
    expect(herkomst).toEqual({ naam: 'proef' });
    expect(kwaliteit.punten).toEqual([{ criterium: 'website', gehaald: 'nee' }]);
  });

  test('may be kept, and is not sent again to who still has it', async () => {
    const first = await service.get(path);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300');
    const again = await service.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('that was merged sends on to the one it became, which may change', async () => {
    const response = await service.get(`/v1/voorzieningen/${MERGED}`);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(
      `https://kaart.example/sociaal/v1/voorzieningen/${idOf('Budgetcursus')}`,
    );
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

test('an organisation comes with how many voorzieningen it has, and with them', async () => {
  const Answer = z.strictObject({
    ...Organisatie.shape,
    aantalVoorzieningen: z.int(),
    voorzieningen: z.array(Voorziening),
  });
  const answer = await read(`/v1/organisaties/${ORGANISATIE.id}`, Answer);
  expect(answer).toMatchObject({ ...ORGANISATIE, kvkNummer: '01234567', aantalVoorzieningen: 3 });
  expect(answer.voorzieningen.map(({ naam }) => naam)).toEqual([
    'Budgetcursus',
    'Oude budgetkring',
    'Schuldhulp aan huis',
  ]);
});

describe('a vocabulary', () => {
  const Overview = z.strictObject({
    vocabulaires: z.array(
      z.strictObject({
        naam: z.string(),
        titel: z.string(),
        toelichting: z.string(),
        aantalCodes: z.int(),
        pad: z.string(),
      }),
    ),
  });
  const Counted = z.looseObject({ code: z.string(), label: z.string(), aantal: z.int().optional() });
  const List = z.strictObject({
    naam: z.string(),
    titel: z.string(),
    toelichting: z.string(),
    codes: z.array(Counted),
  });

  test('of every closed list is where the overview says, with all its codes', async () => {
    const { vocabulaires } = await read('/v1/vocabulaires', Overview);
    expect(vocabulaires.map(({ naam }) => naam).toSorted()).toEqual(Object.keys(vocabularies).toSorted());
    for (const { naam, pad, aantalCodes } of vocabulaires) {
      const list = await read(pad, List);
      expect([list.naam, list.codes.length]).toEqual([naam, aantalCodes]);
    }
  });

  test.each(['categorieen', 'doelgroepen', 'leefgebieden', 'wetten', 'toegang', 'kosten', 'contactvormen', 'talen'])(
    'is at /v1/%s, and each of its codes below that',
    async (path) => {
      const { codes } = await read(`/v1/${path}`, List);
      const last = codes.at(-1);
      expect(await read(`/v1/${path}/${last?.code}`, Counted)).toEqual(last);
    },
  );

  test.each([
    ['/v1/categorieen/schuldhulpverlening', 2],
    ['/v1/categorieen/geld-en-schulden', 2],
    ['/v1/soorten/loket', 1],
    ['/v1/soorten/regeling', 0],
    ['/v1/statussen/beeindigd', 1],
    ['/v1/doelgroepen/volwassenen', 1],
    ['/v1/talen/nl', 0],
    ['/v1/rolstoeltoegankelijkheid/ja', undefined],
  ])('counts at %s what a search with that code finds', async (path, aantal) => {
    expect((await read(path, Counted)).aantal).toBe(aantal);
  });
});

describe('the municipalities', () => {
  const Gemeente = z.looseObject({ code: z.string(), naam: z.string(), aantal: z.int() });
  const List = z.strictObject({ gemeenten: z.array(Gemeente) });

  test.each([
    ['Den Haag', ['GM0518']],
    ['s-gravenh', ['GM0518']],
    ['gemeente Utrecht', ['GM0344', 'GM1581']],
    ['Voorbeelddorp', ['GM0000']],
    ['GM0344', ['GM0344']],
    ['nergenshuizen', []],
    ['!', []],
  ])('are found by any spelling: %s', async (text, codes) => {
    const { gemeenten } = await read(`/v1/gemeenten?q=${encodeURIComponent(text)}`, List);
    expect(gemeenten.map(({ code }) => code)).toEqual(codes);
  });

  test('are all given without a question, those of the demo too', async () => {
    const { gemeenten } = await read('/v1/gemeenten', List);
    expect(gemeenten).toHaveLength(343);
    expect(gemeenten.find(({ code }) => code === 'GM0344')).toMatchObject({ naam: 'Utrecht', aantal: 3 });
  });

  test('have an address each, with the places in it', async () => {
    expect(await read('/v1/gemeenten/GM0000', Gemeente)).toMatchObject({ plaatsen: ['Voorbeelddorp'], aantal: 0 });
  });

  test('that ended are answered with those that came instead', async () => {
    expect(await read('/v1/gemeenten/GM0372', Gemeente)).toMatchObject({
      naam: 'Bennebroek',
      vervallen: '2009-01-01',
      opvolgers: ['GM0377'],
    });
  });
});

test('a postcode gives the municipalities in which it may lie', async () => {
  expect(await (await service.get('/v1/postcodes/4999%20ab')).json()).toMatchObject({
    postcode: '4999AB',
    hoe: 'postcode6',
    gemeenten: [{ code: 'GM0000', naam: 'Voorbeeldstad', zeker: 'nee' }],
  });
});

const ON_BORDER = { GM0603: 'nee', GM0518: 'nee' };

test.each([
  ['a PC6 that was seen lies there for certain, also on a border', '2289AB', { GM0603: 'ja' }],
  ['another one beside it has candidates, none certain', '2289AC', ON_BORDER],
  ['so does their PC4', '2289', ON_BORDER],
  ['a PC4 well within what was seen lies there for certain', '3731', { GM0310: 'ja' }],
  ['one of which nothing was seen is not certain, even in the middle of one', '3544', { GM0344: 'nee' }],
])('%s', async (_case, postcode, expected) => {
  const { gemeenten } = (await (await service.get(`/v1/postcodes/${postcode}`)).json()) as Plaats;
  const found = Object.fromEntries(gemeenten.map(({ code, zeker }) => [code, zeker]));
  expect(found).toEqual(expected);
});

describe('the sources', () => {
  test('are listed with their licence, attribution and state', async () => {
    expect(await (await service.get('/v1/bronnen')).json()).toEqual(STAND);
  });

  test('have an address each', async () => {
    const bron = await read('/v1/bronnen/proef', z.looseObject({ ...Bron.shape }));
    expect(bron).toEqual(STAND.bronnen[0]);
  });
});
