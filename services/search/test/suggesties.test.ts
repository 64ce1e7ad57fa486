import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Suggestie } from '@sociale-kaart/schemas/search/suggestion';
import { z } from 'zod';
import { ORGANISATIE } from './catalogue.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const Answer = z.strictObject({ suggesties: z.array(Suggestie) });

async function suggested(q: string): Promise<Suggestie[]> {
  const response = await service.get(`/v1/suggesties?q=${encodeURIComponent(q)}`);
  expect(response.status).toBe(200);
  return Answer.parse(await response.json()).suggesties;
}

test.each([
  ['schuldh', { soort: 'categorie', tekst: 'Schuldhulpverlening', zoek: { categorie: 'schuldhulpverlening' } }],
  ['deurw', { soort: 'woord', tekst: 'deurwaarder', zoek: { q: 'deurwaarder' } }],
  ['rekeningen bet', { soort: 'woord', tekst: 'rekeningen niet betalen', zoek: { q: 'rekeningen niet betalen' } }],
  ['zeis', { soort: 'gemeente', tekst: 'Zeist', zoek: { gemeente: 'GM0355' } }],
  ['SÚDWEST', { soort: 'gemeente', tekst: 'Súdwest-Fryslân', zoek: { gemeente: 'GM1900' } }],
  [ORGANISATIE.naam.slice(0, -2), { soort: 'organisatie', tekst: ORGANISATIE.naam, zoek: { q: ORGANISATIE.naam } }],
])('who typed "%s" may mean %j', async (q, expected) => {
  expect(await suggested(q)).toContainEqual(expected);
});

test('of words that begin alike those that the texts use go first', async () => {
  const words = (await suggested('schu')).filter(({ soort }) => soort === 'woord').map(({ tekst }) => tekst);
  expect(words[0]).toMatch(/^schuld/); // and not `schuren`, which nobody here does
});

test.each(['x', '?', 'qqqqq', '🦆'])('who typed "%s" gets no guesses', async (q) => {
  expect(await suggested(q)).toEqual([]);
});

test.each([
  ['', '?q='],
  ['too much', `?q=${'a'.repeat(201)}`],
  ['nothing', ''],
  ['something else', '?q=ab&x=1'],
])('a question with %s is refused', async (_, query) => {
  expect((await service.get(`/v1/suggesties${query}`)).status).toBe(400);
});
