import { FetchFailed } from '../connector.ts';

/** By code of undici, Node or zlib: code of vocabulary `issue`, and what happened. */
const FAILURES: Record<string, readonly [code: string, message: string]> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: ['antwoord-te-groot', 'is groter dan de grens'],
  ERR_BUFFER_TOO_LARGE: ['antwoord-te-groot', 'is uitgepakt groter dan de grens'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['antwoord-afgekapt', 'is korter dan aangekondigd'],
  Z_BUF_ERROR: ['antwoord-afgekapt', 'houdt op midden in de samengepakte gegevens'],
  UND_ERR_REDIRECT_MAX: ['omleiding-geweigerd', 'stuurt te vaak door'],
  UND_ERR_HEADERS_TIMEOUT: ['bron-onbereikbaar', 'antwoordt niet op tijd'],
  UND_ERR_BODY_TIMEOUT: ['bron-onbereikbaar', 'valt stil tijdens het antwoord'],
  UND_ERR_CONNECT_TIMEOUT: ['bron-onbereikbaar', 'maakt geen verbinding'],
  ENOTFOUND: ['bron-onbereikbaar', 'heeft een naam die niet bestaat'],
  ECONNREFUSED: ['bron-onbereikbaar', 'weigert de verbinding'],
};

/** What undici, Node or zlib throws. */
interface Failure extends Error {
  code?: string;
  statusCode?: number;
}

/** undici then asked for the rest, and the server gives no parts. */
const BROKE_OFF = 'brak af midden in het antwoord.';

/** Translates every error of a request into one `FetchFailed`, in Dutch and with the original as its cause. */
export function failureOf(url: string, error: unknown): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const failure = error as Failure;
  const { statusCode } = failure;
  if (statusCode !== undefined && statusCode >= 400) return refusedStatus(url, statusCode, failure);
  if (statusCode !== undefined) return new FetchFailed('antwoord-afgekapt', `${url} ${BROKE_OFF}`, { cause: error });
  if (failure.name === 'TimeoutError') {
    return new FetchFailed('bron-onbereikbaar', `${url} doet te lang over het antwoord.`, { cause: error });
  }
  const [code, what] = FAILURES[failure.code ?? ''] ?? ['bron-onbereikbaar', `is niet te lezen (${failure.message})`];
  return new FetchFailed(code, `${url} ${what}.`, { cause: error });
}

export function refusedStatus(url: string, status: number, cause?: Error): FetchFailed {
  return new FetchFailed('antwoord-status', `${url} antwoordt met status ${status}.`, { cause });
}
