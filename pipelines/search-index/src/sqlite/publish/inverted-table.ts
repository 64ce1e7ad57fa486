import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { decodeDocumentSet, encodeDocumentSet, numbersOf } from '../codes/document-set.ts';

/** A field (its place in VELDEN) or a list of codes. */
export type RowGroup = string | number;

/** A table with for every token or code the set of documents that have it: the names of its columns. */
interface TableForm {
  table: string;
  group: string;
  name: string;
  documents: string;
  /** The column with how many documents the list has, where there is one. */
  count?: string;
}

export const POSTING: TableForm = {
  table: 'posting',
  group: 'veld',
  name: 'token',
  documents: 'documenten',
  count: 'aantal',
};

export const BITSET: TableForm = { table: 'bitset', group: 'lijst', name: 'code', documents: 'documenten' };

/** The rows of such a table, by number. */
export class InvertedTable {
  readonly #isCounted: boolean;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #read: StatementSync;
  readonly #write: StatementSync;
  readonly #delete: StatementSync;

  constructor(db: DatabaseSync, form: TableForm) {
    const { table, group, name, documents, count } = form;
    this.#isCounted = count !== undefined;
    this.#find = db.prepare(`select nr from ${table} where ${group} = ? and ${name} = ?`);
    this.#insert = db.prepare(`insert into ${table}(${group}, ${name}, ${documents}) values (?, ?, x'')`);
    this.#read = db.prepare(`select ${documents} as documents from ${table} where nr = ?`);
    const counted = count === undefined ? '' : `, ${count} = :count`;
    this.#write = db.prepare(`update ${table} set ${documents} = :documents${counted} where nr = :row`);
    this.#delete = db.prepare(`delete from ${table} where nr = ?`);
  }

  /** Its number; a row that does not exist yet is made, without documents. */
  row(group: RowGroup, name: string): number {
    const found = this.#find.get(group, name) as { nr: number } | undefined;
    return found?.nr ?? Number(this.#insert.run(group, name).lastInsertRowid);
  }

  /** undefined when it has none yet. */
  documents(row: number): Uint32Array | undefined {
    const { documents } = this.#read.get(row) as { documents: Uint8Array };
    return documents.length > 0 ? numbersOf(decodeDocumentSet(documents)) : undefined;
  }

  /** A row without documents goes. `size`: numbers of documents lie below it. */
  write(row: number, nrs: Uint32Array, size: number): void {
    const count = nrs.length;
    if (count === 0) this.#delete.run(row);
    else this.#write.run({ row, documents: encodeDocumentSet(nrs, size), ...(this.#isCounted && { count }) });
  }
}
