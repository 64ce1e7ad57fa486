import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIELDS } from '../../src/question/form-state.ts';
import { type ServedPages, servePages } from './served-pages.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages([{ naam: 'Buurthuis' }]);
});
afterAll(() => pages.close());

/** Names that every object has, and that a form may carry all the same. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const name = fc.oneof(fc.constantFrom(...FIELDS, 'zet', 'zonder', 'kies', ...INHERITED), fc.string({ maxLength: 10 }));
const value = fc.oneof(
  fc.constantFrom('', '1', 'ouderen', 'gratis', 'Utrecht', '3511AB', 'mee', 'kosten=gratis', 'q', ...INHERITED),
  fc.tuple(fc.constantFrom(...FIELDS, ...INHERITED), fc.string({ maxLength: 10 })).map((parts) => parts.join('=')),
  fc.string({ unit: 'binary', maxLength: 250 }),
);
const RUNS = { numRuns: 200 };

test('whatever is sent as the form, the answer is a page, and no fault of ours', async () => {
  const form = fc.dictionary(name, fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxKeys: 5 });
  const one = fc.asyncProperty(form, async (fields) => expect((await pages.search(fields)).status).toBeLessThan(500));
  await fc.assert(one, RUNS);
}, 60_000);

test('whatever the address of an answer, there is a page for it', async () => {
  const one = fc.asyncProperty(fc.oneof(fc.base64String(), value), async (token) => {
    expect((await pages.get(`/zoeken/${encodeURIComponent(token)}`)).status).toBeLessThan(500);
  });
  await fc.assert(one, RUNS);
}, 60_000);

test('whatever is sent on the way in by a need, the answer is a page, and no fault of ours', async () => {
  const stap = fc.constantFrom('leefgebied', 'vraag', 'wie', 'waar', 'antwoord', ...INHERITED);
  const known = fc.record({
    kies: fc.constantFrom('huis-zoeken', 'constructor', ''),
    leefgebied: value,
    hulpvraag: value,
  });
  const form = fc.tuple(fc.dictionary(name, value, { maxKeys: 4 }), known).map(([any, some]) => ({ ...any, ...some }));
  const one = fc.asyncProperty(stap, form, async (path, fields) => {
    const response = await pages.post(`/hulpvraag/${path}`, fields);
    expect(response.status).toBeLessThan(500);
    const next = response.headers.get('location');
    if (next?.startsWith('/')) expect((await pages.get(next)).status).toBeLessThan(500);
  });
  await fc.assert(one, RUNS);
}, 60_000);

test.each(INHERITED)('a button that says %s changes nothing', async (field) => {
  expect((await pages.search({ q: 'buurthuis', zonder: `${field}=x` })).status).toBe(200);
});
