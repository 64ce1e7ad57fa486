/** What is kept of a piece, side by side: the two halves of its hash, and its number plus one. */
const [FIRST, SECOND, NUMBER, WIDTH] = [0, 1, 2, 3] as const;
const SMALLEST = 4_096;

/**
 * A number for each different piece of text, from 0 in the order in which they come, by its hash, read where it stands. Of a
 * million different pieces two have the same 64 bits once in 40 million times. A Map would need a text of each piece that it
 * is asked for: of ten million, that takes three to four times as long.
 */
export class PieceNumbers {
  #cells = new Int32Array(SMALLEST * WIDTH);
  /** Of as many places as a power of two. */
  #last = SMALLEST - 1;
  #size = 0;

  /** How many there are: the number of the next new one. */
  get size(): number {
    return this.#size;
  }

  /** The number of what stands in the text from one place up to another. */
  numberOf(text: string, from: number, to: number): number {
    let [first, second] = [0x811c9dc5 | 0, 0x9e3779b9 | 0];
    for (let at = from; at < to; at++) {
      const letter = text.charCodeAt(at);
      first = Math.imul(first ^ letter, 0x01000193);
      second = Math.imul(second ^ letter, 0x5bd1e995);
      second ^= second >>> 15;
    }
    const cell = this.#cellOf(first, second);
    const cells = this.#cells;
    if (cells[cell + NUMBER] === 0) {
      cells[cell + FIRST] = first;
      cells[cell + SECOND] = second;
      cells[cell + NUMBER] = ++this.#size;
      if (2 * this.#size * WIDTH > cells.length) this.#grow();
    }
    return (cells[cell + NUMBER] as number) - 1;
  }

  /** Where the piece of this hash is, or has room. */
  #cellOf(first: number, second: number): number {
    const cells = this.#cells;
    for (let place = (first ^ (second >>> 7)) & this.#last; ; place = (place + 1) & this.#last) {
      const cell = place * WIDTH;
      const isFree = cells[cell + NUMBER] === 0;
      if (isFree || (cells[cell + FIRST] === first && cells[cell + SECOND] === second)) return cell;
    }
  }

  #grow(): void {
    const before = this.#cells;
    this.#cells = new Int32Array(2 * before.length);
    this.#last = 2 * this.#last + 1;
    for (let cell = 0; cell < before.length; cell += WIDTH) {
      if (before[cell + NUMBER] === 0) continue;
      const kept = before.subarray(cell, cell + WIDTH);
      this.#cells.set(kept, this.#cellOf(kept[FIRST] as number, kept[SECOND] as number));
    }
  }
}
