import type { RequestHandler } from 'express';
import { homeView } from '../view/home-view.ts';
import { checkAgain, type PageContext, sendPage } from './page-context.ts';

/** `GET /`: the search form, the themas, and what this is. */
export function home(context: PageContext): RequestHandler {
  return async (_request, response) => {
    const live = await context.live();
    checkAgain(response);
    await sendPage(response, context, { template: 'home', view: homeView(live.reader.versie), live });
  };
}
