import { changedNumbers, NO_NUMBERS } from '../codes/number-list.ts';
import { ChangeBuffer } from './change-buffer.ts';
import type { InvertedTable, RowGroup } from './inverted-table.ts';

/** So many changes are collected before rows are rewritten: 2 million take 18 MB, and 48 MB more to sort. */
const MOST_CHANGES = 2_000_000;

/** What a document has: tokens by field, codes by list. */
export type Contents = ReadonlyMap<RowGroup, Iterable<string>>;

/** Keeps the rows of a table in step with the documents; a row that did not change is not rewritten. */
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

  /** Replaces what a document had by what it has. Gives the rows that it now stands in, to be kept with it. */
  replace(document: number, before: Uint32Array, contents: Contents): Uint32Array {
    const had = new Set(before);
    const after = this.#rowsOf(contents);
    for (const row of after) if (!had.has(row)) this.#changes.add(row, document, 1);
    for (const row of had) if (!after.has(row)) this.#changes.add(row, document, 0);
    return Uint32Array.from(after).sort();
  }

  /** Writes what was collected. `size`: numbers of documents lie below it. */
  flush(size: number): void {
    for (const { row, changes } of this.#changes.drain()) {
      this.#table.write(row, changedNumbers(this.#table.documents(row) ?? NO_NUMBERS, changes), size);
    }
    this.#rows.clear(); // rows may be gone
  }

  #rowsOf(contents: Contents): Set<number> {
    const rows = new Set<number>();
    for (const [group, names] of contents) {
      const known = this.#rows.get(group) ?? new Map<string, number>();
      this.#rows.set(group, known);
      for (const name of names) {
        const row = known.get(name) ?? this.#table.row(group, name);
        known.set(name, row);
        rows.add(row);
      }
    }
    return rows;
  }
}
