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

describe('a voorziening that is not there', () => {
  const op = '2026-11-02T08:00:00Z';
  const gone = { id: 'aaaaaaaaaaaa', volgnummer: 900, reden: 'bij-bron-verwijderd', op };
  const merged = { id: 'bbbbbbbbbbbb', volgnummer: 901, reden: 'samengevoegd', vervangenDoor: 'cccccccccccc', op };

  test('is told to be gone, with the reason, or followed to where it went on', async () => {
    const pages = await servePages([{ naam: 'x' }], [gone, merged]);
    const removed = await pages.get(`/voorzieningen/${gone.id}`);
    expect(removed.status).toBe(410);
    expect(visibleText(await removed.text())).toContain('Reden: door de bron verwijderd, op 2 november 2026.');
    const followed = await pages.get(`/voorzieningen/${merged.id}`);
    expect([followed.status, followed.headers.get('location')]).toEqual([308, '/voorzieningen/cccccccccccc']);
    expect(followed.headers.get('cache-control')).toBe('no-store');
    expect((await pages.get('/voorzieningen/geen-id')).status).toBe(404);
    await pages.close();
  });
});

test('an address without a page is told in a page to a browser, and left to the service for others', async () => {
  const pages = await servePages([{ naam: 'x' }]);
  const browser = await pages.get('/bestaat/niet', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
  expect(browser.status).toBe(404);
  expect(visibleText(await browser.text())).toContain('Deze pagina bestaat niet');
  for (const Accept of ['*/*', 'application/json']) {
    expect(await (await pages.get('/bestaat/niet', { Accept })).text()).not.toContain('Deze pagina bestaat niet');
  }
  await pages.close();
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

test('the scripts of a search form may be kept for ever too, and each that is imported is there', async () => {
  const pages = await servePages([{ naam: 'x' }]);
  const [, path = ''] = /<script type="module" src="([^"]+)"/.exec(await (await pages.get('/')).text()) ?? [];
  const seen: string[] = [];
  const look = async (script: string): Promise<void> => {
    const response = await pages.get(script);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(response.headers.get('cache-control')).toContain('immutable');
    seen.push(script.replace(/.*\//, ''));
    const imported = (await response.text()).matchAll(/^import .* from '(\.[^']+)';$/gm);
    for (const [, name = ''] of imported) await look(new URL(name, `http://x${script}`).pathname);
  };
  await look(path);
  expect(new Set(seen)).toEqual(new Set(['search-field.js', 'suggestion-list.js', 'suggestions.js']));
  await pages.close();
});
