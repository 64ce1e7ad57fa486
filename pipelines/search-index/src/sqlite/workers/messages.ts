import type { Call } from './calls.ts';

/** To a worker: one call at a time, that a file may be closed, or that nothing more comes: then it ends by itself. */
export type ToWorker = { call: Call } | { forget: string } | { end: true };

/** From a worker: one for every call. */
export type FromWorker = { answer: unknown } | { error: string; unavailable: boolean };
