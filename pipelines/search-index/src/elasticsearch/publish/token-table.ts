import { ownText } from '@sociale-kaart/dutch-text/own-text';

/** What is kept of a token, side by side: the two halves of its hash, and the numbers of who uses the table. */
const [FIRST, SECOND, COUNT, FIELD, WIDTH] = [0, 1, 2, 3, 4] as const;
const SMALLEST = 4_096;

/**
 * How often tokens occur, by their hash, read where they stand in a text. Of a million different tokens two have the same
 * 64 bits once in 40 million maps. A Map would need a text for each of ten million tokens, which takes four times as long.
 */
export class TokenTable {
  #cells = new Int32Array(SMALLEST * WIDTH);
  #names: string[] = [];
  #used = 0;

  /** Adds to the count of the token that stands there, unless it was last counted for the same field (above 0). */
  add(text: string, from: number, to: number, { step, field }: { step: number; field: number }): void {
    let [first, second] = [0x811c9dc5 | 0, 0x9e3779b9 | 0];
    for (let at = from; at < to; at++) {
      const letter = text.charCodeAt(at);
      first = Math.imul(first ^ letter, 0x01000193);
      second = Math.imul(second ^ letter, 0x5bd1e995);
      second ^= second >>> 15;
    }
    const place = this.#placeOf(first, second);
    const [cells, cell] = [this.#cells, place * WIDTH];
    if (cells[cell + FIELD] === field) return;
    const isNew = cells[cell + FIELD] === 0;
    cells[cell + FIRST] = first;
    cells[cell + SECOND] = second;
    cells[cell + COUNT] = (cells[cell + COUNT] as number) + step;
    cells[cell + FIELD] = field;
    if (isNew) this.#keep(place, ownText(text.slice(from, to)));
  }

  counts(): [token: string, count: number][] {
    return Object.entries(this.#names).map(([place, token]) => [
      token,
      this.#cells[Number(place) * WIDTH + COUNT] as number,
    ]);
  }

  /** Where the token of this hash is, or has room. */
  #placeOf(first: number, second: number): number {
    const cells = this.#cells;
    const last = cells.length / WIDTH - 1; // a power of two less one
    for (let place = (first ^ (second >>> 7)) & last; ; place = (place + 1) & last) {
      const cell = place * WIDTH;
      if (cells[cell + FIELD] === 0 || (cells[cell + FIRST] === first && cells[cell + SECOND] === second)) return place;
    }
  }

  #keep(place: number, token: string): void {
    this.#names[place] = token;
    this.#used++;
    if (2 * this.#used * WIDTH > this.#cells.length) this.#grow();
  }

  #grow(): void {
    const [cells, names] = [this.#cells, this.#names];
    this.#cells = new Int32Array(2 * cells.length);
    this.#names = [];
    names.forEach((token, before) => {
      const kept = cells.subarray(before * WIDTH, (before + 1) * WIDTH);
      const place = this.#placeOf(kept[FIRST] as number, kept[SECOND] as number);
      this.#cells.set(kept, place * WIDTH);
      this.#names[place] = token;
    });
  }
}
