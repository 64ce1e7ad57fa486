import type { DatabaseSync } from 'node:sqlite';
import { ownBuffer } from '../columns.ts';

/** The orders that do not depend on the question; ties by id. Text is compared by its bytes, as Elasticsearch does. */
const ORDERS = {
  id: 'id',
  naam: 'naam, id',
  gewijzigd: 'gewijzigd desc, id',
  gecontroleerd: 'gecontroleerd desc nulls last, id',
};
export type OrderKey = keyof typeof ORDERS;

/** Stores of every order the numbers of the documents, first one first. */
export function writeOrders(db: DatabaseSync): void {
  const write = db.prepare('insert or replace into volgorde(sleutel, lijst) values (?, ?)');
  for (const [key, order] of Object.entries(ORDERS)) {
    const select = db.prepare(`select nr from document order by ${order}`);
    select.setReturnArrays(true);
    const nrs = Uint32Array.from(select.all(), (row) => Number(row[0]));
    write.run(key, new Uint8Array(nrs.buffer));
  }
}

/** The numbers of the documents in an order. */
export function readOrder(db: DatabaseSync, key: OrderKey): Uint32Array {
  const row = db.prepare('select lijst from volgorde where sleutel = ?').get(key) as { lijst: Uint8Array };
  return new Uint32Array(ownBuffer(row.lijst));
}

/** Per number of a document its place in an order. */
export function ranksOf(order: Uint32Array, size: number): Uint32Array {
  const ranks = new Uint32Array(size);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] as number] = rank;
  return ranks;
}
