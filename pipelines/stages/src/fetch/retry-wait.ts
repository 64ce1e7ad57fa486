import type { RetryHandler } from 'undici';

/** Times that a request is asked again. */
export const RETRIES = 3;
/** First wait; each next one is twice as long. */
const FIRST_WAIT_MS = 1_000;
/** A source that asks for a longer pause gets it: this run fails, and the schedule asks again. */
const LONGEST_WAIT_MS = 120_000;

const STATUSES = new Set([429, 500, 502, 503, 504]);
const BROKEN_CONNECTIONS = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EPIPE',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What undici tells of a failed attempt. */
interface Attempt extends Error {
  code?: string;
  statusCode?: number;
  headers?: Record<string, string | string[] | undefined>;
}

/**
 * Decides about the next attempt: on 429 and 5xx, and on a connection that broke; after the pause that the server asks
 * for (`Retry-After`, RFC 9110), or else after twice the previous one. undici's own policy would cut the server's pause short.
 */
export function retryAfter(unit = FIRST_WAIT_MS): RetryHandler.RetryCallback {
  return (error, { state }, done) => {
    const wait = state.counter > RETRIES ? undefined : waitMs(error as Attempt, unit * 2 ** (state.counter - 1));
    if (wait === undefined || wait > LONGEST_WAIT_MS) return done(error);
    return setTimeout(() => done(null), wait);
  };
}

function waitMs({ code = '', statusCode, headers }: Attempt, backoff: number): number | undefined {
  if (statusCode === undefined) return BROKEN_CONNECTIONS.has(code) ? backoff : undefined;
  if (!STATUSES.has(statusCode)) return undefined;
  return askedMs(headers?.['retry-after']) ?? backoff;
}

/** Seconds or a date. */
function askedMs(header: string | string[] | undefined): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
