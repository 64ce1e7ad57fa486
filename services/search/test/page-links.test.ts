import { expect, test } from '@jest/globals';
import { pageLinks } from '../src/answer/page-links.ts';

/** The page that each link of the header leads to. */
function pagesOf(header: string): Record<string, number> {
  const links = [...header.matchAll(/<([^>]*)>; rel="(\w+)"/g)];
  return Object.fromEntries(links.map(([, url, rel]) => [rel, Number(new URL(url ?? '').searchParams.get('page'))]));
}

test.each([
  [{ page: 1, pageSize: 20 }, 0, { first: 1, last: 1 }],
  [{ page: 1, pageSize: 20 }, 20, { first: 1, last: 1 }],
  [{ page: 1, pageSize: 20 }, 21, { first: 1, next: 2, last: 2 }],
  [{ page: 2, pageSize: 20 }, 50, { first: 1, prev: 1, next: 3, last: 3 }],
  [{ page: 3, pageSize: 20 }, 50, { first: 1, prev: 2, last: 3 }],
  [{ page: 9, pageSize: 20 }, 50, { first: 1, prev: 3, last: 3 }],
  [{ page: 1, pageSize: 100 }, 123_456, { first: 1, next: 2, last: 100 }],
  [{ page: 1, pageSize: 3 }, 123_456, { first: 1, next: 2, last: 3_333 }],
])('from %j of %i results lead links to %j', (query, totaal, pages) => {
  const header = pageLinks({
    address: 'https://kaart.example/v1/voorzieningen',
    parameters: { q: 'x' },
    query,
    totaal,
  });
  expect(pagesOf(header)).toEqual(pages);
});

test('a question cannot break out of its link', () => {
  const q = '>; rel="next", <https://kwaad.example>, "é';
  const query = { page: 1, pageSize: 20 };
  const header = pageLinks({ address: 'https://kaart.example/v1/voorzieningen', parameters: { q }, query, totaal: 1 });
  expect(pagesOf(header)).toEqual({ first: 1, last: 1 });
  expect(header).not.toContain('<https://kwaad');
});
