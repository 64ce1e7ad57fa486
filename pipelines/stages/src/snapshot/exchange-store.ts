import type { HttpAnswer, HttpRequest, Snapshot, SnapshotManifest, Transport } from '../snapshot.ts';

/** Where the exchanges of one fetch are kept, one by one, until it is complete. */
export interface ExchangeStore {
  /** Keeps an exchange before anybody looks at what is in it. */
  add(request: HttpRequest, answer: HttpAnswer): Promise<void>;
  /** Closes the snapshot: from here on it exists. */
  finish(about: Pick<SnapshotManifest, 'bron' | 'opgehaaldOp'>): Promise<Snapshot>;
  /** Forgets what was kept of a fetch that failed. */
  discard(): Promise<void>;
}

/** A transport that keeps everything that passes. */
export function recording(transport: Transport, store: ExchangeStore): Transport {
  return async (request) => {
    const answer = await transport(request);
    await store.add(request, answer);
    return answer;
  };
}

/** Headers that tell of the content; the rest (dates, cookies, servers) is not kept. */
const KEPT = ['content-type', 'etag', 'last-modified', 'retry-after'];

export function keptHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));
}
