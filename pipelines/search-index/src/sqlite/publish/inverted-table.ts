import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { decodeDocumentSet, encodeDocumentSet, numbersOf } from '../codes/document-set.ts';
import { decodePostings, encodePostings, type PostingList } from '../text/posting-list.ts';

/** A field (its place in VELDEN) or a list of codes. */
export type RowGroup = string | number;

/** A table with for every token or code a list of documents: the names of its columns, and how the list is written. */
interface TableForm {
  table: string;
  group: string;
  name: string;
  list: string;
  /** The column with how many documents the list has, where there is one. */
  count?: string;
  /** `size`: numbers of documents lie below it. */
  encode(list: PostingList, size: number): Uint8Array;
  decode(bytes: Uint8Array): PostingList;
}

export const POSTING: TableForm = {
  table: 'posting',
  group: 'veld',
  name: 'token',
  list: 'lijst',
  count: 'aantal',
  encode: encodePostings,
  decode: decodePostings,
};

/** A document has a code or not, so counts are 1. */
export const BITSET: TableForm = {
  table: 'bitset',
  group: 'lijst',
  name: 'code',
  list: 'documenten',
  encode: ({ nrs }, size) => encodeDocumentSet(nrs, size),
  decode: (bytes) => {
    const nrs = numbersOf(decodeDocumentSet(bytes));
    return { nrs, counts: new Uint32Array(nrs.length).fill(1) };
  },
};

/** The rows of such a table, by number. */
export class InvertedTable {
  readonly #form: TableForm;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #read: StatementSync;
  readonly #write: StatementSync;
  readonly #delete: StatementSync;

  constructor(db: DatabaseSync, form: TableForm) {
    const { table, group, name, list, count } = form;
    this.#form = form;
    this.#find = db.prepare(`select nr from ${table} where ${group} = ? and ${name} = ?`);
    this.#insert = db.prepare(`insert into ${table}(${group}, ${name}, ${list}) values (?, ?, x'')`);
    this.#read = db.prepare(`select ${list} as list from ${table} where nr = ?`);
    const counted = count === undefined ? '' : `, ${count} = :count`;
    this.#write = db.prepare(`update ${table} set ${list} = :list${counted} where nr = :row`);
    this.#delete = db.prepare(`delete from ${table} where nr = ?`);
  }

  /** Its number; a row that does not exist yet is made, without a list. */
  row(group: RowGroup, name: string): number {
    const found = this.#find.get(group, name) as { nr: number } | undefined;
    return found?.nr ?? Number(this.#insert.run(group, name).lastInsertRowid);
  }

  /** undefined when it has none yet. */
  list(row: number): PostingList | undefined {
    const { list } = this.#read.get(row) as { list: Uint8Array };
    return list.length > 0 ? this.#form.decode(list) : undefined;
  }

  /** A row without documents goes. */
  write(row: number, list: PostingList, size: number): void {
    const count = list.nrs.length;
    if (count === 0) this.#delete.run(row);
    else this.#write.run({ row, list: this.#form.encode(list, size), ...(this.#form.count && { count }) });
  }
}
