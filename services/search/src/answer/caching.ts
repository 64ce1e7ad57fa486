import type { Response } from 'express';

/** Seconds for which an answer about data may be kept: a publication shows within five minutes. */
const MAX_AGE_S = 300;

/** Without this an answer is not kept: a search can tell of somebody's health. The ETag is of Express, by content. */
export function mayBeKept(response: Response): Response {
  return response.set('Cache-Control', `public, max-age=${MAX_AGE_S}`);
}
