import type { RequestHandler } from 'express';
import type { Asset } from '../asset.ts';

/** A year, the longest that a cache is asked to keep anything (RFC 9111 sets no limit, RFC 2616 did). */
const KEPT = 'public, max-age=31536000, immutable';

export function assetRoute({ type, content }: Asset): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', KEPT).type(type).send(content);
  };
}
