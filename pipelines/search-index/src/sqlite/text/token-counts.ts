import type { DatabaseSync } from 'node:sqlite';
import { COUNTED } from '@sociale-kaart/dutch-text/index-tokens';
import type { TokenCounts } from '../../index-reader.ts';
import { readColumn, writeColumn } from '../columns.ts';

/** The columns of a version: the tokens with line ends between them, and per token its count. */
const TOKENS = 'tokens';
const COUNTS = 'aantallen';
/** No token has it. */
const END = '\n';

/** Stores the tokens of a version that are counted, and Σ over the fields of the documents that have them. */
export function writeTokenCounts(db: DatabaseSync): void {
  const statement = db.prepare('select token, sum(aantal) from posting where token glob ? group by token');
  statement.setReturnArrays(true);
  const rows = COUNTED.flatMap((sign) => statement.all(`${sign}*`));
  const counts = new Map(rows.map((row) => [String(row[0]), Number(row[1])]));
  writeColumn(db, TOKENS, new TextEncoder().encode([...counts.keys()].join(END)));
  writeColumn(db, COUNTS, Uint32Array.from(counts.values()));
}

export function readTokenCounts(db: DatabaseSync): TokenCounts {
  const counts = new Uint32Array(readColumn(db, COUNTS));
  if (counts.length === 0) return []; // no token at all is not one empty token
  const tokens = new TextDecoder().decode(readColumn(db, TOKENS)).split(END);
  return tokens.map((token, place) => [token, counts[place] as number]);
}
