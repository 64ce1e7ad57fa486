import type { ErrorRequestHandler } from 'express';
import { loadingView, unreadableView } from '../view/message-view.ts';
import { keepPrivate, type PageContext, sendPage } from './page-context.ts';

/** Seconds after which a browser or crawler may ask again while there is no index. */
const RETRY_AFTER = '30';

/** Pages for what is not a fault of ours: no index yet, a form that cannot be read. The rest is for the service. */
export function errorPages(context: PageContext): ErrorRequestHandler {
  return async (error, _request, response, next) => {
    const status = statusOf(error);
    const ours = status >= 500 && status !== 503;
    if (response.headersSent || ours) return next(error);
    keepPrivate(response);
    if (status === 503) {
      response.set('Retry-After', RETRY_AFTER);
      return sendPage(response, context, { template: 'message', view: loadingView(), status });
    }
    return sendPage(response, context, { template: 'message', view: unreadableView(), status });
  };
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error)) return 500;
  if (error.name === 'IndexUnavailable') return 503;
  return 'status' in error && typeof error.status === 'number' ? error.status : 500;
}
