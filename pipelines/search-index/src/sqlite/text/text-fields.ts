import type { DatabaseSync } from 'node:sqlite';
import { VELDEN } from '../../index-document.ts';
import { ownBuffer } from '../columns.ts';
import { type FieldLengths, fieldLengths } from './bm25.ts';

/** The text of one version: lengths in memory, lists read when asked. */
export interface TextFields {
  /** By the place of the field in VELDEN. */
  lengths: readonly FieldLengths[];
  /** The lists of a token as they are stored (posting-list.ts), of each field that has it, in the order of VELDEN. */
  lists(token: string): StoredList[];
}

export interface StoredList {
  field: number;
  bytes: Uint8Array;
}

export function openTextFields(db: DatabaseSync): TextFields {
  const statement = db.prepare('select veld as field, lijst as bytes from posting where token = ? order by veld');
  return {
    lengths: readLengths(db).map(fieldLengths),
    lists: (token) => statement.all(token) as { field: number; bytes: Uint8Array }[],
  };
}

/** Per field the number of tokens of every document, by its number; 0 when it does not have the field. */
export function readLengths(db: DatabaseSync): Uint32Array[] {
  const statement = db.prepare('select lijst from lengte where veld = ?');
  return VELDEN.map((_, field) => {
    const row = statement.get(field) as { lijst: Uint8Array } | undefined;
    return row ? new Uint32Array(ownBuffer(row.lijst)) : new Uint32Array(0);
  });
}
