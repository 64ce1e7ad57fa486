import { VARINT_BYTES, VarintReader, writeVarint } from './varint.ts';

/** Numbers in rising order, below 2^31, and how often each occurs (1 or more). */
export interface PostingList {
  nrs: Uint32Array;
  counts: Uint32Array;
}

export const NO_POSTINGS: PostingList = { nrs: new Uint32Array(0), counts: new Uint32Array(0) };

/** Varints: how many there are, then per number `(difference << 1 | count > 1) [count]`. */
export function encodePostings({ nrs, counts }: PostingList): Uint8Array {
  const bytes = new Uint8Array(VARINT_BYTES * (1 + 2 * nrs.length));
  let at = writeVarint(bytes, 0, nrs.length);
  let previous = 0;
  for (let index = 0; index < nrs.length; index++) {
    const nr = nrs[index] as number;
    const count = counts[index] as number;
    at = writeVarint(bytes, at, (((nr - previous) << 1) | (count > 1 ? 1 : 0)) >>> 0);
    if (count > 1) at = writeVarint(bytes, at, count);
    previous = nr;
  }
  return bytes.slice(0, at);
}

export function decodePostings(bytes: Uint8Array): PostingList {
  const postings = new Postings(bytes);
  const nrs = new Uint32Array(postings.length);
  const counts = new Uint32Array(postings.length);
  for (let index = 0; postings.next(); index++) {
    nrs[index] = postings.nr;
    counts[index] = postings.count;
  }
  return { nrs, counts };
}

/** Goes through a stored list without making it. */
export class Postings {
  readonly length: number;
  /** Of the one at hand. */
  nr = 0;
  count = 0;
  readonly #reader: VarintReader;
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#reader = new VarintReader(bytes);
    this.length = this.#reader.next();
    this.#left = this.length;
  }

  /** Steps to the next one; false after the last. */
  next(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    const step = this.#reader.next();
    this.nr += step >>> 1;
    this.count = step & 1 ? this.#reader.next() : 1;
    return true;
  }
}

/** The list after some changes, which are in rising order too; of several for one number the last holds, 0 removes. */
export function mergePostings(list: PostingList, changes: PostingList): PostingList {
  const nrs = new Uint32Array(list.nrs.length + changes.nrs.length);
  const counts = new Uint32Array(nrs.length);
  let [length, old, next] = [0, 0, 0];
  while (old < list.nrs.length || next < changes.nrs.length) {
    const nr = Math.min(list.nrs[old] ?? Infinity, changes.nrs[next] ?? Infinity);
    let count = list.nrs[old] === nr ? (list.counts[old++] as number) : 0;
    while (changes.nrs[next] === nr) count = changes.counts[next++] as number;
    if (count === 0) continue;
    nrs[length] = nr;
    counts[length++] = count;
  }
  return { nrs: nrs.slice(0, length), counts: counts.slice(0, length) };
}
