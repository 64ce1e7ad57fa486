import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Page, Request, Route } from 'playwright-core';
import { type OpenedPages, openPages } from './opened-pages.ts';

jest.setTimeout(300_000); // a busy machine of two cores

let pages: OpenedPages;
let page: Page;
/** For suggestions. */
let asked: Request[];

beforeAll(async () => {
  pages = await openPages();
});
beforeEach(async () => {
  await page?.close();
  page = await pages.newPage();
  asked = [];
  page.on('request', (request) => request.url().includes('/v1/suggesties') && asked.push(request));
  await page.goto('/');
});
afterAll(() => pages?.close());

const SUGGESTIONS = '**/v1/suggesties?*';

const words = () => page.getByLabel('Wat zoekt u?');
const place = () => page.getByLabel('Waar?');
const options = () => page.getByRole('listbox', { name: 'Suggesties' }).getByRole('option');
const option = (name: string) => options().and(page.getByRole('option', { name, exact: true }));
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Writes in the field for words, all at once so that it is one question, and waits for this suggestion. */
async function type(text: string, suggestion: string): Promise<void> {
  await words().focus();
  await page.keyboard.insertText(text);
  await option(suggestion).waitFor();
}

/** Tab, until what is selected has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await press('Tab');
  }
  throw new Error(`60 times Tab does not lead to ${selector}`);
}

/** Of the field for words, as a screen reader has it: its text, whether its list is open, and the suggestion that Enter chooses. */
async function state() {
  const active = await words().getAttribute('aria-activedescendant');
  return {
    text: await words().inputValue(),
    open: await words().getAttribute('aria-expanded'),
    active: active && (await page.locator(`#${active}[aria-selected="true"]`).textContent()),
    focus: await page.locator(':focus').getAttribute('name'),
  };
}

test('the whole search, by keyboard only', async () => {
  await tabTo('#veld-q');
  await type('schuldhulpv', 'Schuldhulpverlening onderwerp');
  await press('ArrowDown', 'Enter');
  expect(await words().inputValue()).toBe('Schuldhulpverlening');
  await press('Tab');
  await page.keyboard.type('Voorbeeldstad');
  await press('Enter');
  await heading(/^\d+ voorzieningen gevonden$/).waitFor();
  await tabTo('.hit h3 a');
  const name = await page.locator(':focus').innerText();
  await press('Enter');
  await heading(name).waitFor();
});

test('without scripts the same form searches, and says nothing of suggestions', async () => {
  await page.close();
  page = await pages.newPage({ javaScriptEnabled: false });
  await page.goto('/');
  expect(await page.locator('[role=combobox], [role=listbox], [role=status]').count()).toBe(0);
  await words().pressSequentially('schuldhulpverlening');
  await place().fill('Voorbeeldstad');
  await press('Enter');
  await heading(/^\d+ voorzieningen gevonden$/).waitFor();
  await page.locator('.hit h3 a').first().click();
  await heading(/schuld/i).waitFor();
});

test.each([
  ['an error', (route: Route) => route.fulfill({ status: 503, body: '{}' })],
  ['no answer', (route: Route) => route.abort()],
])('when the suggestions get %s, the form searches', async (_, answer) => {
  const answered = new Promise<void>((done) => page.route(SUGGESTIONS, (route) => answer(route).then(done)));
  await words().pressSequentially('schuldhulpverlening');
  await answered;
  expect(await state()).toEqual({ text: 'schuldhulpverlening', open: 'false', active: null, focus: 'q' });
  await press('Enter');
  await heading(/^\d+ voorzieningen gevonden$/).waitFor();
});

describe('the suggestions', () => {
  const [FIRST, SECOND, LAST] = [
    'Schuldhulpverlening onderwerp',
    'schuldhulp zoekwoord',
    'Nederlandse Schuldhulproute organisatie',
  ];
  beforeEach(() => type('schuldh', FIRST));

  test('say what they are, and how many there are', async () => {
    const found = await options().allTextContents();
    expect(found).toEqual(expect.arrayContaining([FIRST, SECOND, LAST]));
    expect(await page.getByRole('status').innerText()).toBe(`${found.length} suggesties. Kies met pijl omlaag.`);
  });

  const OPEN = { text: 'schuldh', open: 'true', focus: 'q' };
  const CLOSED = { text: 'schuldh', open: 'false', active: null, focus: 'q' };
  test.each([
    [[], { ...OPEN, active: null }],
    [['ArrowDown'], { ...OPEN, active: FIRST }],
    [['ArrowDown', 'ArrowDown'], { ...OPEN, active: SECOND }],
    [['ArrowUp'], { ...OPEN, active: LAST }],
    [['ArrowUp', 'ArrowDown'], { ...OPEN, active: FIRST }],
    [['ArrowDown', 'ArrowLeft'], { ...OPEN, active: null }],
    [['ArrowDown', 'Escape'], CLOSED],
    [['ArrowDown', 'Enter'], { ...CLOSED, text: 'Schuldhulpverlening' }],
    [['ArrowDown', 'Tab'], { ...CLOSED, focus: 'waar' }],
  ])('after the keys %j', async (keys, expected) => {
    await press(...keys);
    expect(await state()).toEqual(expected);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('come back by the key down', async () => {
    await press('Escape');
    expect(await state()).toEqual(CLOSED);
    await press('ArrowDown');
    await option(FIRST).waitFor();
  });

  test('leave the words as they are, when none is chosen', async () => {
    await press('Enter');
    await heading(/gevonden$/).waitFor();
    expect(await words().inputValue()).toBe('schuldh');
  });

  test('are chosen by a click too, and nothing is sent', async () => {
    await option(SECOND).click();
    expect(await state()).toEqual({ ...CLOSED, text: 'schuldhulp' });
    expect(await page.getByRole('status').innerText()).toBe('schuldhulp staat nu bij ‘Wat zoekt u?’');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('of a municipality go to the field for a place', async () => {
    await words().fill('');
    await type('voorbeeldst', 'Voorbeeldstad plaats, komt bij ‘Waar?’');
    await option('Voorbeeldstad plaats, komt bij ‘Waar?’').click();
    expect(await state()).toEqual({ ...CLOSED, text: '' });
    expect(await place().inputValue()).toBe('Voorbeeldstad');
    expect(await page.getByRole('status').innerText()).toBe('Voorbeeldstad staat nu bij ‘Waar?’');
  });
});

describe('what is typed', () => {
  test('is asked once, after a pause, and nobody hears on which page', async () => {
    await page.clock.pauseAt(Date.now() + 60_000);
    await words().pressSequentially('schuldhulpm');
    await page.clock.runFor(100);
    expect(asked).toEqual([]);
    await page.clock.runFor(100);
    await option('schuldhulpmaatje zoekwoord').waitFor();
    expect(asked.map((request) => request.url())).toEqual([`${pages.url}/v1/suggesties?q=schuldhulpm`]);
    expect(await asked[0]?.allHeaders()).not.toHaveProperty('referer');
  });

  test.each([
    ['something else is typed', () => page.keyboard.insertText('lpm')],
    ['somebody chooses from what is shown', () => press('ArrowDown')],
    ['the list is closed', () => press('Escape')],
    ['the field is left', () => press('Tab')],
  ])('is not answered any more when %s', async (_, act) => {
    const last = /\?q=schuldhu$/;
    await page.route(last, () => undefined); // waits for an answer
    const cancelled = page.waitForEvent('requestfailed', (request) => last.test(request.url()));
    await type('schuldh', 'Schuldhulpverlening onderwerp');
    const sent = page.waitForRequest(last);
    await page.keyboard.insertText('u');
    await sent;
    await act();
    expect((await cancelled).failure()?.errorText).toBe('net::ERR_ABORTED');
  });

  test('stands in no address, store or log', async () => {
    const before = await page.evaluate('history.length');
    await type('schuldhulpm', 'schuldhulpmaatje zoekwoord');
    await press('ArrowDown', 'Enter', 'Enter');
    await heading(/gevonden$/).waitFor();
    expect(await page.evaluate('history.length')).toBe(Number(before) + 1);
    expect(page.url()).toMatch(/\/zoeken\/[\w-]+#resultaten$/);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
    expect(pages.said()).toContain('/v1/suggesties');
    expect(pages.said()).not.toMatch(/schuld/i);
  });
});
