import type { Response } from 'express';

/** Seconds for which an answer about data may be kept: a publication shows within five minutes. */
const MAX_AGE_S = 300;

/**
 * Sends an answer that caches may keep. Every other answer is not kept: a search can tell of somebody's health. The
 * ETag is of Express, by content. `fetch` adds `no-cache` to every conditional request, upon which Express would send
 * all of it again; but what stands here is always the newest, so 304 is the right answer to that too.
 */
export function sendKept(response: Response, answer: unknown): void {
  delete response.req.headers['cache-control'];
  response.set('Cache-Control', `public, max-age=${MAX_AGE_S}`).json(answer);
}
