/** A set of document numbers: bit `nr % 32` of word `nr / 32`. Whoever makes one may change it; nobody else does. */
export type Bitset = Uint32Array;

export function emptyBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

export function bitsetOf(nrs: Uint32Array, size: number): Bitset {
  const bits = emptyBitset(size);
  for (const nr of nrs) addBit(bits, nr);
  return bits;
}

export function addBit(bits: Bitset, nr: number): void {
  bits[nr >>> 5] = (bits[nr >>> 5] as number) | (1 << (nr & 31));
}

export function hasBit(bits: Bitset, nr: number): boolean {
  return (((bits[nr >>> 5] ?? 0) >>> (nr & 31)) & 1) === 1;
}

/** Puts all of `other` into `bits`; `other` may be of an earlier, smaller version. */
export function addAll(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < other.length; word++) bits[word] = (bits[word] as number) | (other[word] as number);
}

export function intersection(left: Bitset, right: Bitset): Bitset {
  const bits = new Uint32Array(left.length);
  for (let word = 0; word < left.length; word++) bits[word] = (left[word] as number) & (right[word] ?? 0);
  return bits;
}

export function difference(left: Bitset, right: Bitset): Bitset {
  const bits = new Uint32Array(left.length);
  for (let word = 0; word < left.length; word++) bits[word] = (left[word] as number) & ~(right[word] ?? 0);
  return bits;
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (const word of bits) count += onesIn(word);
  return count;
}

/** The places of the words of a set that hold anything: few, when few documents match. */
export function wordsInUse(bits: Bitset): Uint32Array {
  const words = new Uint32Array(bits.length);
  let length = 0;
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) words[length++] = word;
  return words.subarray(0, length);
}

/** How many are in both; `words` are those in use of the left one. */
export function countCommon(left: Bitset, right: Bitset, words: Uint32Array): number {
  let count = 0;
  for (const word of words) count += onesIn((left[word] as number) & (right[word] ?? 0));
  return count;
}

/** In rising order. */
export function membersOf(bits: Bitset): Uint32Array {
  const nrs = new Uint32Array(countBits(bits));
  let length = 0;
  bits.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) nrs[length++] = (index << 5) + 31 - Math.clz32(rest & -rest);
  });
  return nrs;
}

/** The ones in 32 bits: per pair, per four, per eight, and the four sums added by one multiplication. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
