import { createHash } from 'node:crypto';

/** RFC 4648, lower case. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;
const BITS = 5;

/**
 * A public id: 12 characters of base32 of the first 60 bits of sha256 over the parts, joined by NUL. It follows from the
 * parts alone, so that a lost ledger costs little. Among a million ids the chance of any two alike is 4 in 10 million.
 */
export function publicId(...parts: readonly string[]): string {
  const bits = createHash('sha256').update(parts.join('\0')).digest().readBigUInt64BE() >> BigInt(64 - LENGTH * BITS);
  return Array.from({ length: LENGTH }, (_, place) => BASE32[digit(bits, LENGTH - 1 - place)]).join('');
}

/** The `place`th digit, the last one first. */
function digit(bits: bigint, place: number): number {
  return Number((bits >> BigInt(place * BITS)) & 31n);
}
