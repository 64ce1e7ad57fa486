import type { DatabaseSync } from 'node:sqlite';
import { bitsetOf } from '../codes/bitset.ts';
import type { Conditions } from '../codes/clause-evaluator.ts';
import { CodeLists } from '../codes/code-lists.ts';
import { readLocations } from '../places/locations.ts';
import { TextSearch } from '../text/text-search.ts';
import { openVersionFile, readMeta } from '../version-file.ts';
import { type OrderKey, ranksOf, readOrder } from './orders.ts';
import { hitReader, type ReadHit } from './stored.ts';

/** A version that is ready to answer: what every question needs is in typed arrays, the documents stay in the file. */
export interface OpenVersion extends Conditions {
  db: DatabaseSync;
  text: TextSearch;
  readHit: ReadHit;
  /** Per order, per number of a document, its place in it. */
  ranks: Record<OrderKey, Uint32Array>;
}

export function openVersion(file: string): OpenVersion {
  const db = openVersionFile(file);
  const { grootte: size } = readMeta(db);
  const byId = readOrder(db, 'id');
  const ranks = (key: OrderKey) => ranksOf(readOrder(db, key), size);
  return {
    db,
    size,
    all: bitsetOf(byId, size),
    codes: new CodeLists(db, size),
    locations: readLocations(db, size),
    text: new TextSearch(db, size),
    readHit: hitReader(db),
    ranks: {
      id: ranksOf(byId, size),
      naam: ranks('naam'),
      gewijzigd: ranks('gewijzigd'),
      gecontroleerd: ranks('gecontroleerd'),
    },
  };
}
