import type { RequestHandler } from 'express';
import { unknownPageView } from '../view/message-view.ts';
import { type PageContext, sendPage } from './page-context.ts';

/** After all pages: who asks for HTML, as browsers do, hears in a page that there is nothing; others go on. */
export function unknownPage(context: PageContext): RequestHandler {
  return async (request, response, next) => {
    const reads = ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html';
    response.vary('Accept');
    if (!reads) return next();
    return sendPage(response, context, { template: 'message', view: unknownPageView(), status: 404 });
  };
}
