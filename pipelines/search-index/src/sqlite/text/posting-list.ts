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
  const reader = new VarintReader(bytes);
  const length = reader.next();
  const nrs = new Uint32Array(length);
  const counts = new Uint32Array(length);
  let nr = 0;
  for (let index = 0; index < length; index++) {
    const step = reader.next();
    nr += step >>> 1;
    nrs[index] = nr;
    counts[index] = step & 1 ? reader.next() : 1;
  }
  return { nrs, counts };
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
