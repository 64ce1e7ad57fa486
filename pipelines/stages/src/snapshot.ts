import { z } from 'zod';

/** One question to a source and what came back. The body lies beside the manifest, gzip when its name ends in `.gz`. */
export const Exchange = z.strictObject({
  methode: z.enum(['GET', 'POST']),
  url: z.string().min(1),
  /** Body of a POST, in full: a replay answers by method, URL and this. */
  vraag: z.string().optional(),
  status: z.int(),
  /** Lower-case names; only those that tell of the content: content-type, etag, last-modified, retry-after. */
  headers: z.record(z.string(), z.string()),
  /** Path relative to the manifest. */
  bestand: z.string().min(1),
  /** Of the bytes as they were sent, not of the gzip. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
});
export type Exchange = z.infer<typeof Exchange>;

/** A snapshot has one form: what a run stores, what a fixture is and what the demo replays (ADR 0005). */
export const SnapshotManifest = z.strictObject({
  bron: z.string(),
  opgehaaldOp: z.iso.datetime(),
  /** Of a fixture: which rows are real, which are invented. */
  toelichting: z.string().optional(),
  /** Of a fixture: it is trimmed, so these replace the same expectations of its source. The other limits hold. */
  verwacht: z
    .strictObject({ min: z.int(), max: z.int(), maxAfgekeurd: z.number().min(0).max(1).optional() })
    .optional(),
  exchanges: z.array(Exchange).min(1),
});
export type SnapshotManifest = z.infer<typeof SnapshotManifest>;

/** A snapshot that can be read: the manifest, and the bytes of each exchange by its place in it. */
export interface Snapshot {
  manifest: SnapshotManifest;
  body(index: number): Promise<Buffer>;
}

export interface HttpRequest {
  methode?: 'GET' | 'POST';
  url: string;
  vraag?: string;
  headers?: Record<string, string>;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** How a connector asks: over the network, or from a snapshot. Rejects with `FetchFailed`. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;
