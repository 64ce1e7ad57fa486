import type { NumberChanges } from '../codes/number-list.ts';

/** Changes for one row; of one document in the order in which they came. */
export interface RowChanges {
  row: number;
  changes: NumberChanges;
}

/**
 * Which document comes into which row or goes out of it, collected in typed arrays: a full build has some ten million, which as
 * objects would take gigabytes.
 */
export class ChangeBuffer {
  #rows = new Uint32Array(1024);
  #documents = new Uint32Array(1024);
  #isIn = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** `isIn`: 1 or 0. */
  add(row: number, document: number, isIn: 0 | 1): void {
    if (this.#length === this.#rows.length) this.#grow();
    this.#rows[this.#length] = row;
    this.#documents[this.#length] = document;
    this.#isIn[this.#length++] = isIn;
  }

  /** All changes by row, in rising order; the buffer is empty after. */
  *drain(): Generator<RowChanges> {
    const arrival = Uint32Array.from({ length: this.#length }, (_, index) => index);
    const order = sortedBy(sortedBy(arrival, this.#documents), this.#rows);
    this.#length = 0;
    for (let start = 0; start < order.length; ) {
      const row = this.#rows[order[start] as number] as number;
      let end = start;
      while (end < order.length && this.#rows[order[end] as number] === row) end++;
      const places = order.subarray(start, end);
      yield {
        row,
        changes: {
          nrs: pick(this.#documents, places),
          isIn: Uint8Array.from(places, (place) => this.#isIn[place] as number),
        },
      };
      start = end;
    }
  }

  #grow(): void {
    const into = <A extends Uint32Array | Uint8Array>(larger: A, array: A): A => {
      larger.set(array);
      return larger;
    };
    const room = 2 * this.#rows.length;
    this.#rows = into(new Uint32Array(room), this.#rows);
    this.#documents = into(new Uint32Array(room), this.#documents);
    this.#isIn = into(new Uint8Array(room), this.#isIn);
  }
}

/** Stable counting sort of places by what stands there. */
function sortedBy(places: Uint32Array, values: Uint32Array): Uint32Array {
  let highest = 0;
  for (const place of places) highest = Math.max(highest, values[place] as number);
  const starts = new Uint32Array(highest + 2);
  for (const place of places)
    starts[(values[place] as number) + 1] = (starts[(values[place] as number) + 1] as number) + 1;
  for (let value = 0; value <= highest; value++)
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const value = values[place] as number;
    sorted[starts[value] as number] = place;
    starts[value] = (starts[value] as number) + 1;
  }
  return sorted;
}

function pick(values: Uint32Array, places: Uint32Array): Uint32Array {
  return places.map((place) => values[place] as number);
}
