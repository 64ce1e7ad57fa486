import { describe, expect, test } from '@jest/globals';
import { visibleText } from './page-check.ts';
import { servePages } from './served-pages.ts';

describe('without an index', () => {
  test('every page says that the data are being loaded', async () => {
    const pages = await servePages(undefined);
    for (const response of [await pages.get('/'), await pages.search({ q: 'x' })]) {
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(visibleText(await response.text())).toContain('De gegevens worden geladen');
    }
    await pages.close();
  });
});

test('a form that is too large is refused in a page', async () => {
  const pages = await servePages([{ naam: 'x' }]);
  const response = await pages.search({ q: 'x'.repeat(20_000) });
  expect(response.status).toBe(413);
  expect(visibleText(await response.text())).toContain('Wij konden uw vraag niet lezen');
  await pages.close();
});

test('the stylesheet of a page may be kept for ever, under a name of its content', async () => {
  const pages = await servePages([{ naam: 'x' }]);
  const [, path = ''] = /href="(\/assets\/[^"]+)"/.exec(await (await pages.get('/')).text()) ?? [];
  const response = await pages.get(path);
  expect(response.headers.get('content-type')).toMatch(/^text\/css/);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.text()).toContain('.nl-button');
  await pages.close();
});
