import type { DatabaseSync } from 'node:sqlite';
import { exactToken } from '@sociale-kaart/dutch-text/index-tokens';
import { readColumn, writeColumn } from '../columns.ts';

/** Every token of a word as written begins with this sign, and none with the next one. */
const SIGN = exactToken('');
const NEXT_SIGN = String.fromCharCode(SIGN.charCodeAt(0) + 1);

/** The columns of a version: the words with line ends between them, and per word its count. */
const WORDS = 'woorden';
const COUNTS = 'aantallen';
/** No token has it. */
const END = '\n';

/** Stores the words of a version, and Σ over the fields of the documents that have them. */
export function writeWordCounts(db: DatabaseSync): void {
  const statement = db.prepare('select token, aantal from posting where token >= ? and token < ?');
  statement.setReturnArrays(true);
  const counts = new Map<string, number>();
  for (const row of statement.iterate(SIGN, NEXT_SIGN)) {
    const word = String(row[0]).slice(SIGN.length);
    counts.set(word, (counts.get(word) ?? 0) + Number(row[1]));
  }
  writeColumn(db, WORDS, new TextEncoder().encode([...counts.keys()].join(END)));
  writeColumn(db, COUNTS, Uint32Array.from(counts.values()));
}

export function readWordCounts(db: DatabaseSync): [string, number][] {
  const counts = new Uint32Array(readColumn(db, COUNTS));
  if (counts.length === 0) return []; // no word at all is not one empty word
  const words = new TextDecoder().decode(readColumn(db, WORDS)).split(END);
  return words.map((word, place) => [word, counts[place] as number]);
}
