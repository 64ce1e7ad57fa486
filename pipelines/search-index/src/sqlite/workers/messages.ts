import type { Call } from './calls.ts';

/** To a worker: one call at a time, or that a file may be closed. */
export type ToWorker = { call: Call } | { forget: string };

/** From a worker: one for every call. */
export type FromWorker = { answer: unknown } | { error: string; unavailable: boolean };
