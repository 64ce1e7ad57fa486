import { acceptable, methodNotAllowed } from '@sociale-kaart/http/not-found';
import { type RequestHandler, Router } from 'express';

const JSON_TYPE = 'application/json';

/** A resource that is only read: GET and HEAD, as JSON; any other method is 405. A trailing slash is another address. */
export function resource(path: string, answer: RequestHandler): Router {
  const router = Router({ strict: true, caseSensitive: true });
  router.route(path).get(acceptable(JSON_TYPE), answer).all(methodNotAllowed('GET'));
  return router;
}

/** A resource that answers to JSON that is sent to it; `before` checks and reads what is sent. */
export function posted(path: string, before: readonly RequestHandler[], answer: RequestHandler): Router {
  const router = Router({ strict: true, caseSensitive: true });
  router
    .route(path)
    .post(acceptable(JSON_TYPE), ...before, answer)
    .all(methodNotAllowed('POST'));
  return router;
}
