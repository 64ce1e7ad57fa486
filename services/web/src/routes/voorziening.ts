import type { Tombstone } from '@sociale-kaart/search-index/index-document';
import type { RequestHandler, Response } from 'express';
import { readVoorziening } from '../detail/read-voorziening.ts';
import { voorzieningView } from '../detail/voorziening-view.ts';
import { goneView, notFoundView } from '../view/message-view.ts';
import { sourcesOf } from '../view/sources.ts';
import { checkAgain, type PageContext, sendPage } from './page-context.ts';

/** `GET /voorzieningen/{id}`: all that is known of one. Merged: to its successor; gone: 410 with the reason. */
export function voorziening(context: PageContext): RequestHandler<{ id: string }> {
  return async ({ params }, response) => {
    const live = await context.live();
    const found = await live.reader.get(params.id);
    checkAgain(response);
    if (found === undefined) {
      await sendPage(response, context, { template: 'message', view: notFoundView(), live, status: 404 });
    } else if (found.soort === 'grafsteen') {
      if (!redirected(response, found.grafsteen)) {
        await sendPage(response, context, { template: 'message', view: goneView(found.grafsteen), live, status: 410 });
      }
    } else {
      const shown = { geography: live.geography, sources: sourcesOf(await context.stand()), now: new Date() };
      const view = voorzieningView(readVoorziening(found.opgeslagen), shown);
      await sendPage(response, context, { template: 'voorziening', view, live });
    }
  };
}

/** 308, and not kept: an undone merge gives the old address back. */
function redirected(response: Response, { vervangenDoor }: Tombstone): boolean {
  if (vervangenDoor === undefined) return false;
  response.set('Cache-Control', 'no-store').redirect(308, `/voorzieningen/${vervangenDoor}`);
  return true;
}
