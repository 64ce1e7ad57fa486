/** How much, and how long, a source may take. */
export interface Limits {
  /** Of one answer, unpacked. */
  bytes: number;
  /** Without a byte coming in. */
  silenceMs: number;
  /** One request with all its retries, pauses and redirects. */
  wholeMs: number;
  redirects: number;
  /** Before the first retry; each next pause is twice as long. */
  firstWaitMs: number;
}

/** Room for ten times the largest known source (the LRK export, 15 MB), and a bound on a server that never ends. */
export const BUILT_IN_LIMITS: Limits = {
  bytes: 150 * 1024 * 1024,
  silenceMs: 60_000,
  wholeMs: 10 * 60_000,
  redirects: 5,
  firstWaitMs: 1_000,
};
