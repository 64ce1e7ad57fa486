import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { npmStart } from '../../../ingest/test/npm-start.ts';
import { temporaryFolder } from '../../../ingest/test/temporary-folder.ts';
import { launchChromium } from './chromium.ts';

/** The pages of the demo, as `npm start` serves them, and a browser to look at them. */
export interface OpenedPages {
  url: string;
  /** Everything that the services wrote: what a terminal shows, and their logs. */
  said(): string;
  /** A page of a browser that knows nothing yet. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const READY = /Gepubliceerd als versie-.*Open (\S+)/s;

/** The services are killed after the last test of the file. */
export async function openPages(): Promise<OpenedPages> {
  const browser = await launchChromium();
  const said = startDemo();
  while (!READY.test(said())) await wait(100);
  const url = READY.exec(said())?.[1] ?? '';
  return {
    url,
    said,
    newPage: (options) => newPage(browser, { baseURL: url, ...options }),
    close: () => browser.close(),
  };
}

/** @returns what they said so far. @throws when they ended. */
function startDemo(): () => string {
  const ports = { SEARCH_PORT: '0', INGEST_PORT: '0' };
  const service = npmStart({ ...ports, DATA_DIR: temporaryFolder(), RATE_LIMIT: '0', LOG_LEVEL: 'info' });
  let text = '';
  for (const stream of [service.stdout, service.stderr]) stream?.on('data', (chunk) => (text += chunk));
  return () => {
    if (service.exitCode !== null) throw new Error(`the services ended: ${text}`);
    return text;
  };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage({ locale: 'nl-NL', ...options });
  page.setDefaultTimeout(30_000); // for a busy machine of two cores
  return page;
}
