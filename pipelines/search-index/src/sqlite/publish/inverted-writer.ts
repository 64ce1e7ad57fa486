import { mergePostings, NO_POSTINGS, type PostingList } from '../text/posting-list.ts';
import { ChangeBuffer } from './change-buffer.ts';
import type { InvertedTable, RowKey } from './inverted-table.ts';

/** So many changes are collected before lists are rewritten: 2 million take 24 MB, and 48 MB more to sort. */
const MOST_CHANGES = 2_000_000;

/** Something that a document has, and how often. */
export type Counted = ReadonlyMap<string, { key: RowKey; count: number }>;

/** Keeps the lists of a table in step with the documents; a list that did not change is not rewritten. */
export class InvertedWriter {
  readonly #table: InvertedTable;
  readonly #changes = new ChangeBuffer();
  #rows = new Map<string, number>();

  constructor(table: InvertedTable) {
    this.#table = table;
  }

  get isFull(): boolean {
    return this.#changes.length >= MOST_CHANGES;
  }

  /** Replaces what a document had by what it has. Both as rows of the table; gives the new ones, to be kept with it. */
  replace(document: number, before: PostingList, counted: Counted): PostingList {
    const after = this.#rowsOf(counted);
    const had = new Map(Array.from(before.nrs, (row, index) => [row, before.counts[index]]));
    after.nrs.forEach((row, index) => {
      const count = after.counts[index] as number;
      if (had.get(row) !== count) this.#changes.add(row, document, count);
      had.delete(row);
    });
    for (const row of had.keys()) this.#changes.add(row, document, 0);
    return after;
  }

  /** Writes what was collected. `size`: numbers of documents lie below it. */
  flush(size: number): void {
    for (const { row, changes } of this.#changes.drain()) {
      this.#table.write(row, mergePostings(this.#table.list(row) ?? NO_POSTINGS, changes), size);
    }
    this.#rows = new Map(); // rows may be gone
  }

  #rowsOf(counted: Counted): PostingList {
    const rows = [...counted].map(([name, { key, count }]) => ({ row: this.#row(name, key), count }));
    rows.sort((left, right) => left.row - right.row);
    return { nrs: Uint32Array.from(rows, ({ row }) => row), counts: Uint32Array.from(rows, ({ count }) => count) };
  }

  #row(name: string, key: RowKey): number {
    const row = this.#rows.get(name) ?? this.#table.row(key);
    this.#rows.set(name, row);
    return row;
  }
}
