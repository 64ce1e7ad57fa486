import { type Bitset, bitsetOf, countBits, membersOf } from './bitset.ts';
import { decodeNumbers, encodeNumbers } from './number-list.ts';
import type { Scope } from './scope.ts';

/** The documents with a code or a token: a rare one (most postcodes) as a list of numbers, the others as bits. */
export type DocumentSet = { nrs: Uint32Array } | { bits: Bitset };

/** What fewer than one in so many documents have is rare: below it the list takes less room than the bits. */
const RARE = 64;
/** First byte of a stored set. */
const FORM = { list: 0, bits: 1 };

/** From numbers in rising order, of an index with numbers below `size`. */
export function encodeDocumentSet(nrs: Uint32Array, size: number): Uint8Array {
  if (nrs.length >= size / RARE) return marked(FORM.bits, new Uint8Array(bitsetOf(nrs, size).buffer));
  return marked(FORM.list, encodeNumbers(nrs));
}

export function decodeDocumentSet(bytes: Uint8Array): DocumentSet {
  const content = bytes.slice(1);
  return bytes[0] === FORM.bits ? { bits: new Uint32Array(content.buffer) } : { nrs: decodeNumbers(content) };
}

export function numbersOf(set: DocumentSet): Uint32Array {
  return 'nrs' in set ? set.nrs : membersOf(set.bits);
}

export function sizeOf(set: DocumentSet): number {
  return 'nrs' in set ? set.nrs.length : countBits(set.bits);
}

/** Adds to a set of the scope what is in it. */
export function addSet(bits: Bitset, set: DocumentSet, scope: Scope): void {
  if ('bits' in set) scope.addAll(bits, set.bits);
  else for (const nr of set.nrs) scope.add(bits, nr);
}

/** How many of the set are in one of the scope. */
export function countWithin(bits: Bitset, set: DocumentSet, scope: Scope): number {
  if ('bits' in set) return scope.countCommon(bits, set.bits);
  let count = 0;
  for (const nr of set.nrs) if (scope.has(bits, nr)) count++;
  return count;
}

function marked(form: number, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + content.length);
  bytes[0] = form;
  bytes.set(content, 1);
  return bytes;
}
