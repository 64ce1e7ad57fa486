/** How documents are ranked, by their numbers: highest key first, ties by lowest rank. Ranks differ. */
export interface Ranking {
  /** Each at the place of its number. */
  keysOf(nrs: Uint32Array): Float64Array;
  rank: Uint32Array;
}

/** The best `count` documents, best first. Keeps no more than those: a heap with the worst of them on top. */
export function best(documents: Uint32Array, count: number, ranking: Ranking): number[] {
  if (count <= 0) return [];
  const heap = new WorstOnTop(count, ranking);
  const keys = ranking.keysOf(documents);
  for (let at = 0; at < keys.length; at++) heap.offer(documents[at] as number, keys[at] as number);
  return heap.bestFirst();
}

interface Ranked {
  nr: number;
  key: number;
}

class WorstOnTop {
  readonly #heap: Ranked[] = [];
  readonly #room: number;
  readonly #rank: Uint32Array;

  constructor(room: number, { rank }: Ranking) {
    this.#room = room;
    this.#rank = rank;
  }

  offer(nr: number, key: number): void {
    const heap = this.#heap;
    if (heap.length < this.#room) {
      heap.push({ nr, key });
      this.#rise(heap.length - 1);
    } else if (key >= (heap[0] as Ranked).key && this.#compare(heap[0] as Ranked, { nr, key }) > 0) {
      heap[0] = { nr, key };
      this.#sink();
    }
  }

  bestFirst(): number[] {
    return this.#heap.toSorted((left, right) => this.#compare(left, right)).map(({ nr }) => nr);
  }

  /** Below 0 when the left one is better. Not by subtraction: keys may be infinite. */
  #compare(left: Ranked, right: Ranked): number {
    if (left.key !== right.key) return left.key > right.key ? -1 : 1;
    return (this.#rank[left.nr] as number) - (this.#rank[right.nr] as number);
  }

  #rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >>> 1;
      if (!this.#swapWhenWorse(child, parent)) return;
      child = parent;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    let parent = 0;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      if (left >= heap.length) return;
      const rightIsWorse = right < heap.length && this.#compare(heap[right] as Ranked, heap[left] as Ranked) > 0;
      const worst = rightIsWorse ? right : left;
      if (!this.#swapWhenWorse(worst, parent)) return;
      parent = worst;
    }
  }

  #swapWhenWorse(child: number, parent: number): boolean {
    const [below, above] = [this.#heap[child] as Ranked, this.#heap[parent] as Ranked];
    if (this.#compare(below, above) <= 0) return false;
    this.#heap[child] = above;
    this.#heap[parent] = below;
    return true;
  }
}
