import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pageFaults, visibleText } from './page-check.ts';
import { type ServedPages, servePages } from './served-pages.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages([{ naam: 'Hulp bij schulden' }]);
});
afterAll(() => pages.close());

async function addressOf(fields: Record<string, string | string[]>): Promise<string> {
  const response = await pages.send(fields);
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

describe('a form that was sent', () => {
  test('leads to an answer that can be fetched again, as going back does', async () => {
    const address = await addressOf({ q: 'schulden' });
    expect(address).toMatch(/^\/zoeken\/[\w-]+$/);
    for (const _time of [1, 2]) {
      const response = await pages.get(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(visibleText(await response.text())).toContain('1 voorziening gevonden');
    }
  });

  test('is passed on without being kept', async () => {
    const response = await pages.send({ q: 'schulden', waar: 'Utrecht' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(`${response.headers.get('location')} ${await response.text()}`).not.toMatch(/schulden|Utrecht/);
  });

  test('without anything filled in finds all', async () => {
    const response = await pages.get(await addressOf({ q: '' }));
    expect(visibleText(await response.text())).toContain('1 voorziening gevonden');
  });

  test('keeps its mistakes at its address', async () => {
    const response = await pages.get(await addressOf({ q: 'schulden', waar: 'Blabladorp' }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('value="Blabladorp"');
  });

  test('that is too much for an address is answered at once', async () => {
    const words = Array.from({ length: 400 }, (_, nr) => `${nr * nr}x${nr}`).join(' ');
    const response = await pages.send({ q: words });
    expect(response.status).toBe(400);
    expect(visibleText(await response.text())).toContain('hoogstens 200 tekens');
  });
});

test('an address that cannot be read any more says so, with an empty form', async () => {
  const address = await addressOf({ q: 'schulden' });
  const response = await pages.get(`${address.slice(0, -4)}AAAA`);
  expect(response.status).toBe(410);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const page = await response.text();
  expect(visibleText(page)).toContain('Deze zoekvraag is verlopen Zoek opnieuw.');
  expect(page).toContain('name="q" type="text" value=""');
  expect(pageFaults(page)).toEqual([]);
});
