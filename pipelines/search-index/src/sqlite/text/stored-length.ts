/** Up to here a length is kept as it is; above, what exceeds it is rounded. */
const EXACT = 24;
/** Significant bits that are kept of what exceeds it. */
const BITS = 4;

/**
 * The length that BM25 counts with: exact up to 40 tokens, rounded down above, as Lucene's `SmallFloat.intToByte4`
 * keeps a length in one byte. So both engines give the same score.
 */
export function storedLength(length: number): number {
  if (length < EXACT) return length;
  const excess = length - EXACT;
  const dropped = Math.max(0, 32 - Math.clz32(excess) - BITS);
  return EXACT + ((excess >>> dropped) << dropped);
}
