import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { location } from '@sociale-kaart/search-index/contract/published-catalogue';
import { pageFaults, visibleText } from './page-check.ts';
import { type ServedPages, servePages, voorbeeldstad } from './served-pages.ts';

const EVIL = '<script>alert("x")</script>';
/** Of the search form. */
const OUR_SCRIPT = /<script type="module" src="\/assets\/[^"]+"><\/script>/;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages([
    ...voorbeeldstad().filter(({ naam }, place, all) => all.findIndex((one) => one.naam === naam) === place),
    { naam: 'Zonnehof, buurthuis', omschrijving: `Koffie ${EVIL}`, locaties: [location('GM0344')] },
    { naam: `Gevaarlijk ${EVIL}`, contact: { website: 'https://voorbeeld.example/"><b>' } },
  ]);
});
afterAll(() => pages.close());

async function html(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

describe('every page is well made', () => {
  test.each<[string, (served: ServedPages) => Promise<Response>]>([
    ['the first page', ({ get }) => get('/')],
    ['the first question of the way in by a need', ({ get }) => get('/hulpvraag')],
    ['results', ({ search }) => search({ q: 'schulden' })],
    [
      'results with everything chosen',
      ({ search }) => search({ thema: 'wonen', kosten: 'gratis', doelgroep: 'ouderen' }),
    ],
    [
      'results with all shelves',
      ({ search }) => search({ waar: 'Lelystad', kosten: 'gratis', onbekend: 'mee', buiten: 'mee' }),
    ],
    ['nothing found', ({ search }) => search({ q: 'qqqqq', waar: 'Lelystad' })],
    ['a question with mistakes', ({ search }) => search({ waar: 'Blabladorp', leeftijd: 'oud' })],
    ['a page too far', ({ search }) => search({ page: '90' })],
    ['an unknown voorziening', ({ get }) => get('/voorzieningen/aaaaaaaaaaaa')],
  ])('%s', async (_name, ask) => {
    const page = await html(ask(pages));
    expect(pageFaults(page)).toEqual([]);
    expect(page).toMatch(/<html lang="nl">/);
    expect(page).toMatch(/<title>[^<]+ – Open sociale kaart<\/title>/);
  });

  test('of every voorziening of the demo', async () => {
    const results = await html(pages.search({ waar: 'Lelystad' }));
    const links = [...results.matchAll(/href="(\/voorzieningen\/[a-z2-7]{12})"/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    for (const path of new Set(links)) expect(pageFaults(await html(pages.get(path)))).toEqual([]);
  });
});

describe('what a person asks stays out of addresses and caches', () => {
  test('the answer to a form is not kept, and its title does not repeat the words', async () => {
    const response = await pages.search({ q: 'schulden', waar: 'Lelystad' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const page = await response.text();
    expect(page).toMatch(/<title>Zoekresultaten: \d+ gevonden – /);
    expect(page).not.toMatch(/(href|action)="[^"]*(schulden|Lelystad)/i);
  });

  test('a link of another site to a thema gives the same answer as the button', async () => {
    const [byLink, byButton] = await Promise.all([
      html(pages.get('/zoeken?categorie=wonen')),
      html(pages.search({ zet: 'thema=wonen' })),
    ]);
    expect(byLink).toBe(byButton);
  });

  test('without a question one is sent to the first page', async () => {
    const response = await pages.get('/zoeken');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  });
});

test('nothing of the data is read as HTML', async () => {
  const results = await html(pages.search({ q: 'gevaarlijk' }));
  expect(results).toContain('Gevaarlijk &lt;script&gt;');
  expect(results.replace(OUR_SCRIPT, '')).not.toContain('<script');
  const [, path = ''] = /href="(\/voorzieningen\/[a-z2-7]{12})"/.exec(results) ?? [];
  const detail = await html(pages.get(path));
  expect(detail).not.toContain('<script');
  expect(detail).not.toContain('"><b>');
});

test('the words of the reader are read as text', async () => {
  const page = await html(pages.search({ q: `"><img src=x ${EVIL}` }));
  expect(page).not.toContain('<img');
  expect(page.replace(OUR_SCRIPT, '')).not.toContain('<script');
});

describe('the answer', () => {
  test('says how the place was understood, and why a hit serves it', async () => {
    const text = visibleText(await html(pages.search({ waar: 'utrecht', q: 'buurthuis' })));
    expect(text).toContain('Gemeente Utrecht');
    expect(text).toContain('Staat in Utrecht; werkgebied niet vermeld');
    expect(text).toContain('Provincie Utrecht');
  });

  test('counts what says nothing, and shows it when asked', async () => {
    const asked = { waar: 'Utrecht', q: 'buurthuis', kosten: 'gratis' };
    expect(visibleText(await html(pages.search(asked)))).toMatch(/Zegt er niets over \(\d+\)/);
    const shown = visibleText(await html(pages.search({ ...asked, onbekend: 'kosten' })));
    expect(shown).toContain('Zonnehof, buurthuis');
  });

  test('keeps the form and all that was chosen', async () => {
    const page = await html(pages.search({ q: 'schulden', kosten: 'gratis', leeftijd: '30', doelgroep: ['ouderen'] }));
    expect(page).toContain('name="q" type="text" value="schulden"');
    expect(page).toContain('<input type="hidden" name="kosten" value="gratis">');
    expect(page).toContain('value="ouderen" checked');
    expect(visibleText(page)).toMatch(/Verwijder filter Leeftijd: 30 jaar/);
  });

  test('goes on at the next page', async () => {
    const first = await html(pages.search({}));
    expect(visibleText(first)).toMatch(/Pagina 1 van \d+/);
    const second = await html(pages.search({ page: '2' }));
    expect(visibleText(second)).toMatch(/Pagina 2 van \d+/);
    const hit = /id="hit-([a-z2-7]{12})"/;
    expect(hit.exec(second)?.[1]).not.toBe(hit.exec(first)?.[1]);
  });

  test('marks what was made up', async () => {
    expect(visibleText(await html(pages.search({ q: 'schuldhulp' })))).toContain('Verzonnen voorbeeld');
    expect(visibleText(await html(pages.search({ q: 'Zonnehof' })))).not.toContain('Verzonnen voorbeeld');
  });

  test('says how the words were read', async () => {
    const text = visibleText(await html(pages.search({ q: 'schuldhulpp lelystad sterrenkijker' })));
    expect(text).toContain('Het woord ‘schuldhulpp’ kennen we niet. Bedoelt u ‘schuldhulp’?');
    expect(text).toContain('‘lelystad’ is gelezen als de plaats waar u zoekt.');
    expect(text).toContain('Daarom ziet u ook antwoorden zonder ‘sterrenkijker’');
  });

  test('that is empty helps on', async () => {
    const text = visibleText(await html(pages.search({ q: 'qqqqq', waar: 'Lelystad' })));
    expect(text).toContain('Niets gevonden');
    expect(text).toContain('Zoek zonder de zoekwoorden');
    expect(text).toContain('Bel 112');
  });
});

test('a mistake is told in the page, linked to its field, with what was filled in', async () => {
  const response = await pages.search({ q: 'schulden', waar: 'Blabladorp' });
  expect(response.status).toBe(400);
  const page = await response.text();
  expect(page).toContain('href="#veld-waar"');
  expect(page).toContain('value="Blabladorp"');
  expect(page).toContain('value="schulden"');
  expect(page).toMatch(/<title>Fout: /);
});
