import type { RequestHandler } from 'express';
import { rateLimit as expressRateLimit } from 'express-rate-limit';
import { Problem } from './problem.ts';

const MINUTE_MS = 60_000;

export interface RateLimit {
  /** Requests of one client in one window; 0 is no limit. */
  limit: number;
  windowMs?: number;
}

/** At most so many requests of one client; past it 429 with `Retry-After`. Counted in memory, forgotten at a restart. */
export function rateLimit({ limit, windowMs = MINUTE_MS }: RateLimit): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return expressRateLimit({
    limit,
    windowMs,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new Problem({ status: 429, detail: 'U stuurt te veel verzoeken achter elkaar. Wacht even.' })),
  });
}
