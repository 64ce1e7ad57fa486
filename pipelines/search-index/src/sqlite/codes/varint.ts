/** Most bytes that a number below 2^32 takes. */
export const VARINT_BYTES = 5;

/** Writes a whole number below 2^32 in groups of seven bits, lowest first; gives the place after it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let place = at;
  let rest = value;
  while (rest > 0x7f) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

/** Reads such numbers one after the other. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    const bytes = this.#bytes;
    const first = bytes[this.#at] as number;
    if (first < 0x80) {
      this.#at++; // most numbers of a list are a byte
      return first;
    }
    let value = 0;
    for (let shift = 0; this.#at < bytes.length; shift += 7) {
      const byte = bytes[this.#at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('a number in the index ends too early');
  }
}
