import type { DatabaseSync } from 'node:sqlite';
import { exactToken } from '@sociale-kaart/dutch-text/index-tokens';
import { VarintReader } from './varint.ts';

/** Every token of a word as written begins with this sign, and none with the next one. */
const SIGN = exactToken('');
const NEXT_SIGN = String.fromCharCode(SIGN.charCodeAt(0) + 1);

/** The words of a version, and Σ over the fields of the documents that have them; the lists themselves are not unpacked. */
export function readWordCounts(db: DatabaseSync): [string, number][] {
  const statement = db.prepare('select token, lijst from posting where token >= ? and token < ?');
  const counts = new Map<string, number>();
  for (const row of statement.iterate(SIGN, NEXT_SIGN)) {
    const { token, lijst } = row as { token: string; lijst: Uint8Array };
    const word = token.slice(SIGN.length);
    counts.set(word, (counts.get(word) ?? 0) + new VarintReader(lijst).next());
  }
  return [...counts];
}
