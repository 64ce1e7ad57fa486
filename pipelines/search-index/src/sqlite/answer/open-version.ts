import type { DatabaseSync } from 'node:sqlite';
import { bitsetOf } from '../codes/bitset.ts';
import { CodeLists } from '../codes/code-lists.ts';
import { type Locations, readLocations } from '../places/locations.ts';
import { TextSearch } from '../text/text-search.ts';
import { openVersionFile, readMeta } from '../version-file.ts';
import { inScope, type Matched } from './match-text.ts';
import { type OrderKey, ranksOf, readOrder } from './orders.ts';
import { hitReader, type ReadHit } from './stored.ts';

/** A version that is ready to answer: what every question needs is in typed arrays, the documents stay in the file. */
export interface OpenVersion {
  db: DatabaseSync;
  /** Numbers of documents lie below it. */
  size: number;
  /** What a question without words is about. */
  everything: Pick<Matched, 'scope' | 'matching'>;
  codes: CodeLists;
  locations: Locations;
  text: TextSearch;
  /** Room for the text scores of one question, by number of the document. */
  scores: Float64Array;
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
    everything: inScope(bitsetOf(byId, size)),
    codes: new CodeLists(db, size),
    locations: readLocations(db, size),
    text: new TextSearch(db, size),
    scores: new Float64Array(size),
    readHit: hitReader(db),
    ranks: {
      id: ranksOf(byId, size),
      naam: ranks('naam'),
      gewijzigd: ranks('gewijzigd'),
      gecontroleerd: ranks('gecontroleerd'),
    },
  };
}
