import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { type OpenedPages, openPages } from './opened-pages.ts';

jest.setTimeout(300_000); // a busy machine of two cores

let pages: OpenedPages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

/** WCAG 2.2 at level AA, as far as a program can see it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Success criterion 1.4.10: the least width, in CSS pixels, at which nothing may scroll sideways. */
const WIDTHS = [320, 1280];

interface Visited {
  name: string;
  /** The page says in its heading that it is the one. */
  heading: string | RegExp;
  visit(page: Page): Promise<unknown>;
}

const VISITED: Visited[] = [
  { name: 'the first page', heading: 'Vind hulp die past', visit: (page) => page.goto('/') },
  { name: 'suggestions', heading: 'Vind hulp die past', visit: suggested },
  { name: 'results', heading: /^\d+ voorzieningen gevonden$/, visit: (page) => search(page, 'schulden', '8246AA') },
  { name: 'results with choices', heading: /gevonden$/, visit: (page) => page.goto(WITH_CHOICES) },
  { name: 'nothing found', heading: 'Niets gevonden', visit: (page) => search(page, 'xqzwvkj', 'Voorbeeldstad') },
  { name: 'a voorziening', heading: /schuld/i, visit: voorziening },
  { name: 'the need: about what', heading: 'Waar gaat uw vraag over?', visit: (page) => hulpvraag(page, 0) },
  { name: 'the need: which', heading: 'Wat past het best bij u?', visit: (page) => hulpvraag(page, 1) },
  { name: 'the need: for whom', heading: 'Voor wie zoekt u hulp?', visit: (page) => hulpvraag(page, 2) },
  { name: 'the need: where', heading: 'Waar zoekt u hulp?', visit: (page) => hulpvraag(page, 3) },
  { name: 'the answer to a need', heading: /gevonden$/, visit: (page) => hulpvraag(page, 4) },
  { name: 'a mistake', heading: 'Uw vraag klopt nog niet', visit: (page) => search(page, 'schulden', 'Blabladorp') },
  { name: 'an address that expired', heading: /verlopen$/, visit: (page) => page.goto('/zoeken/bestaat-niet') },
  { name: 'no page', heading: 'Deze pagina bestaat niet', visit: (page) => page.goto('/bestaat-niet') },
];
const WITH_CHOICES =
  '/zoeken?q=schulden&waar=Voorbeeldstad&kosten=gratis&doelgroep=volwassenen&onbekend=mee&buiten=mee';

describe.each(WIDTHS)('at a width of %i', (width) => {
  test.each(VISITED)('$name can be used by everybody', async ({ heading, visit }) => {
    const page = await pages.newPage({ viewport: { width, height: 800 } });
    await visit(page);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
    await page.close();
  });
});

/** What is folded away is on the page too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
}

/** What axe finds, each with the elements that it is about; it looked at something. */
async function violations(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS } });
  const { violations, passes } = (await page.evaluate(`${axe.source}; axe.run(document, ${options})`)) as AxeResults;
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

async function search(page: Page, q: string, waar: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Wat zoekt u?').fill(q);
  await page.getByLabel('Waar?').fill(waar);
  await page.getByRole('button', { name: 'Zoeken' }).click();
}

async function suggested(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Wat zoekt u?').pressSequentially('voorb');
  await page.getByRole('option', { name: 'Voorbeeldstad plaats' }).waitFor();
  await page.keyboard.press('ArrowDown');
}

async function voorziening(page: Page): Promise<void> {
  await search(page, 'schuldhulpverlening', 'Voorbeeldstad');
  await page.locator('.hit h3 a').first().click();
}

/** The way in by a need, up to the question of this number. */
async function hulpvraag(page: Page, question: number): Promise<void> {
  const answers = [
    () => page.getByRole('button', { name: /^Geld / }).click(),
    () => page.getByRole('button', { name: 'Ik kan mijn rekeningen niet betalen' }).click(),
    () => page.getByRole('button', { name: 'Verder' }).click(),
    () => page.getByRole('button', { name: 'Toon hulp' }).click(),
  ];
  await page.goto('/hulpvraag');
  for (const answer of answers.slice(0, question)) await answer();
}
