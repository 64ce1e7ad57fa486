import { mergePostings, NO_POSTINGS, type PostingList } from '../text/posting-list.ts';
import { ChangeBuffer } from './change-buffer.ts';
import type { InvertedTable, RowGroup } from './inverted-table.ts';

/** So many changes are collected before lists are rewritten: 2 million take 24 MB, and 48 MB more to sort. */
const MOST_CHANGES = 2_000_000;

/** What a document has, and how often: tokens by field, codes by list. */
export type Counted = ReadonlyMap<RowGroup, ReadonlyMap<string, number>>;

/** Keeps the lists of a table in step with the documents; a list that did not change is not rewritten. */
export class InvertedWriter {
  readonly #table: InvertedTable;
  readonly #changes = new ChangeBuffer();
  /** The numbers of rows that were asked since the last flush. */
  readonly #rows = new Map<RowGroup, Map<string, number>>();

  constructor(table: InvertedTable) {
    this.#table = table;
  }

  get isFull(): boolean {
    return this.#changes.length >= MOST_CHANGES;
  }

  /** Replaces what a document had by what it has. Both as rows of the table; gives the new ones, to be kept with it. */
  replace(document: number, before: PostingList, counted: Counted): PostingList {
    const had = new Map(Array.from(before.nrs, (row, index) => [row, before.counts[index]]));
    const after = this.#rowsOf(counted);
    for (const [row, count] of after) if (had.get(row) !== count) this.#changes.add(row, document, count);
    for (const row of had.keys()) if (!after.has(row)) this.#changes.add(row, document, 0);
    const nrs = Uint32Array.from(after.keys()).sort();
    return { nrs, counts: nrs.map((row) => after.get(row) ?? 0) };
  }

  /** Writes what was collected. `size`: numbers of documents lie below it. */
  flush(size: number): void {
    for (const { row, changes } of this.#changes.drain()) {
      this.#table.write(row, mergePostings(this.#table.list(row) ?? NO_POSTINGS, changes), size);
    }
    this.#rows.clear(); // rows may be gone
  }

  #rowsOf(counted: Counted): Map<number, number> {
    const rows = new Map<number, number>();
    for (const [group, counts] of counted) {
      const known = this.#rows.get(group) ?? new Map<string, number>();
      this.#rows.set(group, known);
      for (const [name, count] of counts) {
        const row = known.get(name) ?? this.#table.row(group, name);
        known.set(name, row);
        rows.set(row, count);
      }
    }
    return rows;
  }
}
