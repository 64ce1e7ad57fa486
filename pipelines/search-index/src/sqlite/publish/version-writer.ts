import type { DatabaseSync } from 'node:sqlite';
import { tokensIn } from '@sociale-kaart/dutch-text/index-tokens';
import { type IndexDocument, type Tombstone, VELDEN } from '../../index-document.ts';
import type { CandidateRequest, IndexChange } from '../../index-writer.ts';
import { writeOrders } from '../answer/orders.ts';
import { decodeNumbers, encodeNumbers, NO_NUMBERS } from '../codes/number-list.ts';
import { removeUnusedFacts } from '../places/location-facts.ts';
import { writeLocations } from '../places/stored-locations.ts';
import { writeTokenCounts } from '../text/token-counts.ts';
import { readMeta, SCHEMA_VERSIE, writeMeta } from '../version-file.ts';
import { type DocumentRow, DocumentTable } from './document-table.ts';
import { BITSET, InvertedTable, POSTING } from './inverted-table.ts';
import { type Contents, InvertedWriter } from './inverted-writer.ts';

/** Applies changes to the file of a candidate. What it costs depends on the lists that they touch. */
export class VersionWriter {
  readonly #db: DatabaseSync;
  readonly #documents: DocumentTable;
  readonly #words: InvertedWriter;
  readonly #codes: InvertedWriter;
  #size: number;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#documents = new DocumentTable(db);
    this.#words = new InvertedWriter(new InvertedTable(db, POSTING));
    this.#codes = new InvertedWriter(new InvertedTable(db, BITSET));
    this.#size = readMeta(db).grootte ?? 0;
  }

  apply(change: IndexChange): void {
    if (change.soort === 'document') this.#put(change.document);
    else this.#remove(change.grafsteen);
    if (this.#words.isFull || this.#codes.isFull) this.#flush();
  }

  /** Writes everything that is still in memory, and what a reader needs. */
  finish({ catalogusId, demo, gemaaktOp, tekstVersie, volgnummer, attachments }: CandidateRequest): void {
    this.#flush();
    removeUnusedFacts(this.#db);
    writeLocations(this.#db);
    writeOrders(this.#db);
    writeTokenCounts(this.#db);
    this.#writeAttachments(attachments);
    const counts = { documenten: this.#count('document'), grafstenen: this.#count('grafsteen') };
    const version = { catalogusId, demo, gemaaktOp, schemaVersie: SCHEMA_VERSIE, tekstVersie, volgnummer };
    writeMeta(this.#db, { ...version, ...counts, grootte: this.#size });
  }

  /** A document that is replaced keeps its number, so that only the lists in which it changed are rewritten. */
  #put(document: IndexDocument): void {
    const before = this.#documents.find(document.id);
    const nr = before?.nr ?? this.#size++;
    if (before) this.#documents.remove(nr);
    const woorden = this.#words.replace(nr, rows(before?.woorden), tokensOf(document));
    const codes = this.#codes.replace(nr, rows(before?.codes), new Map(Object.entries(document.codes)));
    this.#documents.insert({ nr, woorden: encodeNumbers(woorden), codes: encodeNumbers(codes) }, document);
  }

  #remove(tombstone: Tombstone): void {
    const before = this.#documents.find(tombstone.id);
    if (before) this.#forget(before);
    this.#documents.insertTombstone(tombstone);
  }

  #forget({ nr, woorden, codes }: DocumentRow): void {
    this.#documents.remove(nr);
    this.#words.replace(nr, rows(woorden), new Map());
    this.#codes.replace(nr, rows(codes), new Map());
  }

  #flush(): void {
    this.#words.flush(this.#size);
    this.#codes.flush(this.#size);
  }

  #writeAttachments(attachments: Record<string, unknown>): void {
    this.#db.exec('delete from bijlage');
    const write = this.#db.prepare('insert into bijlage(naam, inhoud) values (?, ?)');
    for (const [name, content] of Object.entries(attachments)) write.run(name, JSON.stringify(content));
  }

  #count(table: 'document' | 'grafsteen'): number {
    return (this.#db.prepare(`select count(*) as aantal from ${table}`).get() as { aantal: number }).aantal;
  }
}

function rows(bytes: Uint8Array | undefined): Uint32Array {
  return bytes ? decodeNumbers(bytes) : NO_NUMBERS;
}

/** By the place of the field in VELDEN. */
function tokensOf({ velden }: IndexDocument): Contents {
  return new Map(VELDEN.map((veld, field) => [field, tokensIn(velden[veld])]));
}
