import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IndexDocument, IndexLocation, Tombstone } from '../../index-document.ts';
import { LocationFactsTable } from '../places/location-facts.ts';

/** What is kept of a document beside what answers show: in which rows of `posting` and `bitset` it stands. */
export interface DocumentRow {
  nr: number;
  woorden: Uint8Array;
  codes: Uint8Array;
}

/** The rows of documents and tombstones. */
export class DocumentTable {
  readonly #find: StatementSync;
  readonly #document: StatementSync;
  readonly #content: StatementSync;
  readonly #location: StatementSync;
  readonly #facts: LocationFactsTable;
  readonly #tombstone: StatementSync;
  readonly #removals: readonly StatementSync[];
  readonly #removeTombstone: StatementSync;

  constructor(db: DatabaseSync) {
    this.#find = db.prepare('select nr, woorden, codes from document where id = ?');
    this.#document = db.prepare(
      `insert into document(nr, id, volgnummer, naam, gewijzigd, gecontroleerd, woorden, codes)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#content = db.prepare('insert into inhoud(nr, document, detail) values (?, ?, ?)');
    this.#location = db.prepare(
      'insert into locatie(nr, volgorde, lat, lon, gemeente, kenmerk) values (?, ?, ?, ?, ?, ?)',
    );
    this.#facts = new LocationFactsTable(db);
    this.#tombstone = db.prepare(
      'insert or replace into grafsteen(id, volgnummer, reden, vervangen_door, op) values (?, ?, ?, ?, ?)',
    );
    this.#removals = ['document', 'inhoud', 'locatie'].map((table) => db.prepare(`delete from ${table} where nr = ?`));
    this.#removeTombstone = db.prepare('delete from grafsteen where id = ?');
  }

  find(id: string): DocumentRow | undefined {
    return this.#find.get(id) as DocumentRow | undefined;
  }

  insert({ nr, woorden, codes }: DocumentRow, document: IndexDocument): void {
    const { id, volgnummer, sorteer } = document;
    const { naam, gewijzigd, gecontroleerd } = sorteer;
    this.#document.run(nr, id, volgnummer, naam, gewijzigd, gecontroleerd ?? null, woorden, codes);
    this.#content.run(nr, document.document, document.detail);
    document.locaties.forEach((location, place) => {
      this.#insertLocation(nr, place, location);
    });
    this.#removeTombstone.run(id);
  }

  remove(nr: number): void {
    for (const statement of this.#removals) statement.run(nr);
  }

  insertTombstone({ id, volgnummer, reden, vervangenDoor, op }: Tombstone): void {
    this.#tombstone.run(id, volgnummer, reden, vervangenDoor ?? null, op);
  }

  /** Half a point is none. */
  #insertLocation(nr: number, place: number, location: IndexLocation): void {
    const { lat, lon, gemeente } = location;
    const point = lat === undefined || lon === undefined ? [null, null] : [lat, lon];
    this.#location.run(nr, place, ...point, gemeente ?? null, this.#facts.numberOf(location));
  }
}
