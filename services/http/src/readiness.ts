import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** What a service says of itself at `/readyz`; with `gereed: false` the answer is 503. */
export interface Readiness {
  gereed: boolean;
  [detail: string]: unknown;
}

/** `/readyz`: whether requests can be answered now, and what an operator wants to know beside it. */
export function readiness(check: () => Promise<Readiness>): RequestHandler {
  return async (_request, response) => {
    const state = await check();
    response.set('Cache-Control', 'no-store');
    if (!state.gereed) throw new Problem({ status: 503, detail: 'Deze dienst is nog niet gereed.' });
    response.json(state);
  };
}
