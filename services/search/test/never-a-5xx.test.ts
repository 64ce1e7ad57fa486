import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import fc from 'fast-check';
import { problemOf } from './problem-shape.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(SearchQuery.shape)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'q[]', 'q[$ne]', '') },
);
const code = fc.constantFrom(...Object.values(vocabularies).flatMap((list) => list.codes.map((entry) => entry.code)));
const value = fc.oneof(
  code,
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.double().map(String),
  fc.integer().map(String),
  fc.constantFrom('', '1', '20', '52.1', '5.1', 'Utrecht', 'GM0344', '3511', '3511AB', 'mee', 'ja', 'naam', 'afstand'),
  fc.constantFrom(
    'nu',
    '2026-12-01T14:00',
    '2099-12-31T23:59:59Z',
    '2026-12-25',
    '5,52,5.2,52.1',
    '-180,-90,180,90',
    'open',
  ),
);
const pair = fc.tuple(name, value).map((both) => both.map(encodeURIComponent).join('='));
/** Parameters as a client writes them, and text that no client should send. */
const query = fc.oneof(
  { weight: 9, arbitrary: fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&')) },
  { weight: 1, arbitrary: fc.stringMatching(/^[!-~]*$/).map((text) => text.replaceAll('#', '%')) },
);

async function expectAnswer(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400) await problemOf(response);
  else await response.arrayBuffer();
}

const RUNS = { numRuns: 300 };

test('whatever the query of a search, the answer is one, or a problem that is the client’s', async () => {
  const one = fc.asyncProperty(query, async (text) => expectAnswer(await service.get(`/v1/voorzieningen?${text}`)));
  await fc.assert(one, RUNS);
}, 60_000);

test('whatever the body of a search, the answer is one, or a problem that is the client’s', async () => {
  const body = fc.oneof(fc.dictionary(name, fc.oneof(value, fc.array(value), fc.jsonValue())), fc.jsonValue());
  const one = fc.asyncProperty(body, async (json) =>
    expectAnswer(await service.post('/v1/voorzieningen/_zoek', JSON.stringify(json))),
  );
  await fc.assert(one, RUNS);
}, 60_000);

test('whatever the address, the answer is one, or a problem that is the client’s', async () => {
  const resource = fc.constantFrom(
    'voorzieningen',
    'organisaties',
    'categorieen',
    'gemeenten',
    'postcodes',
    'bronnen',
    'hulpvragen',
  );
  const segment = fc.oneof(
    value.map(encodeURIComponent),
    fc.stringMatching(/^[!-~]*$/).map((text) => text.replaceAll('#', '%')),
  );
  const one = fc.asyncProperty(resource, segment, async (path, text) =>
    expectAnswer(await service.get(`/v1/${path}/${text}`)),
  );
  await fc.assert(one, RUNS);
}, 60_000);
