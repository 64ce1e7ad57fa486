import { errors, type estypes } from '@elastic/elasticsearch';
import { IndexUnavailable } from '../index-reader.ts';

/** Refused at the door, too busy, or a part of the cluster is away. */
const AWAY = new Set([401, 403, 408, 429, 502, 503, 504]);
/** A version is gone when two newer ones were published. */
const GONE = 'index_not_found_exception';
const THERE = 'resource_already_exists_exception';

/** The HTTP status with which the server answered; undefined when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof errors.ResponseError ? error.statusCode : undefined;
}

/** Whether an index was not made because it is there already. */
export function isThere(error: unknown): boolean {
  return error instanceof errors.ResponseError && error.message.startsWith(THERE);
}

/** An error of the client in terms of an index; what is a mistake of ours stays as it is. */
export function translated(error: unknown): unknown {
  if (error instanceof errors.ResponseError) {
    const away = AWAY.has(error.statusCode ?? 0) || error.message.startsWith(GONE);
    return away ? unavailable(`answered ${error.statusCode}`, error) : error;
  }
  return error instanceof errors.ElasticsearchClientError ? unavailable('does not answer', error) : error;
}

/** The same for one of several searches in a call. */
export function translatedItem({ status, error }: estypes.ErrorResponseBase): Error {
  const said = new Error(`${error.type}: ${error.reason ?? ''}`);
  return AWAY.has(status) || error.type === GONE ? unavailable(`answered ${status}`, said) : said;
}

export function unavailable(what: string, cause?: unknown): IndexUnavailable {
  return new IndexUnavailable(`Elasticsearch ${what}`, { cause });
}
