import type { RequestHandler } from 'express';
import type { Stylesheet } from '../stylesheet.ts';

/** A year, the longest that a cache is asked to keep anything (RFC 9111 sets no limit, RFC 2616 did). */
const KEPT = 'public, max-age=31536000, immutable';

export function stylesheetRoute({ css }: Stylesheet): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', KEPT).type('css').send(css);
  };
}
