import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { VELDEN } from '../../index-document.ts';
import { type FieldLengths, fieldLengths } from './bm25.ts';
import { decodePostings, type PostingList } from './posting-list.ts';

/** The documents with a token in one field. `field` is a place in VELDEN. */
export interface FieldPostings {
  field: number;
  postings: PostingList;
}

/** The text of one version: lengths in memory, lists read when asked. */
export class TextFields {
  readonly lengths: readonly FieldLengths[];
  readonly #statement: StatementSync;

  constructor(db: DatabaseSync) {
    this.lengths = readLengths(db).map(fieldLengths);
    this.#statement = db.prepare('select veld, lijst from posting where token = ? order by veld');
  }

  postings(token: string): FieldPostings[] {
    const rows = this.#statement.all(token) as { veld: number; lijst: Uint8Array }[];
    return rows.map(({ veld, lijst }) => ({ field: veld, postings: decodePostings(lijst) }));
  }
}

/** Per field the number of tokens of every document, by its number; 0 when it does not have the field. */
export function readLengths(db: DatabaseSync): Uint32Array[] {
  const statement = db.prepare('select lijst from lengte where veld = ?');
  return VELDEN.map((_, field) => {
    const row = statement.get(field) as { lijst: Uint8Array } | undefined;
    return row ? new Uint32Array(row.lijst.slice().buffer) : new Uint32Array(0);
  });
}
