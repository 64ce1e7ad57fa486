import { VARINT_BYTES, VarintReader, writeVarint } from './varint.ts';

export const NO_NUMBERS = new Uint32Array(0);

/** Numbers that come into a list (1) or go out of it (0), in rising order; of several for one number the last holds. */
export interface NumberChanges {
  nrs: Uint32Array;
  isIn: Uint8Array;
}

/** Of numbers in rising order: how many there are, then per number the difference with the one before, as varints. */
export function encodeNumbers(nrs: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(VARINT_BYTES * (1 + nrs.length));
  let at = writeVarint(bytes, 0, nrs.length);
  let previous = 0;
  for (const nr of nrs) {
    at = writeVarint(bytes, at, nr - previous);
    previous = nr;
  }
  return bytes.slice(0, at);
}

export function decodeNumbers(bytes: Uint8Array): Uint32Array {
  const reader = new VarintReader(bytes);
  const nrs = new Uint32Array(reader.next());
  let nr = 0;
  for (let index = 0; index < nrs.length; index++) {
    nr += reader.next();
    nrs[index] = nr;
  }
  return nrs;
}

/** The list after some changes. */
export function changedNumbers(list: Uint32Array, changes: NumberChanges): Uint32Array {
  const nrs = new Uint32Array(list.length + changes.nrs.length);
  let [length, old, next] = [0, 0, 0];
  while (old < list.length || next < changes.nrs.length) {
    const nr = Math.min(list[old] ?? Infinity, changes.nrs[next] ?? Infinity);
    let isIn = list[old] === nr ? 1 : 0;
    old += isIn;
    while (changes.nrs[next] === nr) isIn = changes.isIn[next++] as number;
    nrs[length] = nr;
    length += isIn;
  }
  return nrs.slice(0, length);
}
