/** A set of document numbers: bit `nr % 32` of word `nr / 32`. Whoever makes one may change it; nobody else does. */
export type Bitset = Uint32Array;

export function emptyBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

export function bitsetOf(nrs: Uint32Array, size: number): Bitset {
  const bits = emptyBitset(size);
  for (const nr of nrs) bits[nr >>> 5] = (bits[nr >>> 5] as number) | (1 << (nr & 31));
  return bits;
}

/** Puts all of `other` into `bits`. */
export function addAll(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] as number) | (other[word] as number);
}

/** Leaves in `bits` only what is in `other` too. */
export function keepCommon(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] as number) & (other[word] as number);
}

/** Takes all of `other` out of `bits`. */
export function removeAll(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] as number) & ~(other[word] as number);
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += onesIn(bits[word] as number);
  return count;
}

/** The places of the words of a set that hold anything: few, when few documents match. */
export function wordsInUse(bits: Bitset): Uint32Array {
  const words = new Uint32Array(bits.length);
  let length = 0;
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) words[length++] = word;
  return words.slice(0, length);
}

/** In rising order. */
export function membersOf(bits: Bitset): Uint32Array {
  const nrs = new Uint32Array(countBits(bits));
  let length = 0;
  for (let word = 0; word < bits.length; word++) {
    const base = word << 5;
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1) {
      nrs[length++] = base + 31 - Math.clz32(rest & -rest);
    }
  }
  return nrs;
}

/** The ones in 32 bits: per pair, per four, per eight, and the four sums added by one multiplication. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
