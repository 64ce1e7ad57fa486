import type { Live } from '@sociale-kaart/search-index/live';
import type { Response } from 'express';
import type { PagesDependencies } from '../pages-dependencies.ts';
import { type PageTemplate, render } from '../templates.ts';
import { pageTitle, siteView } from '../view/site-view.ts';

export interface PageContext extends PagesDependencies {
  /** Address of the stylesheet. */
  stijl: string;
  /** Address of the script of the search form. */
  script: string;
}

/** One page to send: its template, its own view (with a title) and the version it is made from. */
export interface PageToSend {
  template: PageTemplate;
  view: { titel: string };
  live?: Live;
  status?: number;
}

/** Renders a page within the frame of the site and sends it. */
export async function sendPage(response: Response, context: PageContext, page: PageToSend): Promise<void> {
  const { template, view, live, status = 200 } = page;
  const stand = live && (await context.stand());
  const { stijl, script } = context;
  const site = siteView({ stijl, script, stand, ...(live && { versie: live.reader.versie }) });
  const html = render(template, { ...view, titel: pageTitle(view.titel), site });
  response.status(status).type('html').send(html);
}

/** For what can tell of a person: not kept anywhere, and its address not passed on. */
export function keepPrivate(response: Response): void {
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
}

/** For what is the same for everybody: may be kept, but is asked again. */
export function checkAgain(response: Response): void {
  response.set('Cache-Control', 'no-cache');
}
