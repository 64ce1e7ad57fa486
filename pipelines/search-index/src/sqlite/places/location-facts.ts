import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IndexLocation } from '../../index-document.ts';

/** What is known of a location beside its place. Thousands of locations share the same, so it is kept once. */
export type LocationFacts = Pick<IndexLocation, 'codes' | 'minuten'>;

/** Writes them: `kenmerk(nr, inhoud)`, of which a location names the number. */
export class LocationFactsTable {
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #known = new Map<string, number>();

  constructor(db: DatabaseSync) {
    this.#find = db.prepare('select nr from kenmerk where inhoud = ?');
    this.#insert = db.prepare('insert into kenmerk(inhoud) values (?)');
  }

  /** The number of these facts. */
  numberOf({ codes = {}, minuten = [] }: LocationFacts): number {
    const content = JSON.stringify({ codes, minuten });
    const number = this.#known.get(content) ?? this.#stored(content);
    this.#known.set(content, number);
    return number;
  }

  #stored(content: string): number {
    const found = this.#find.get(content) as { nr: number } | undefined;
    return found?.nr ?? Number(this.#insert.run(content).lastInsertRowid);
  }
}

/** Removes what no location has any more. */
export function removeUnusedFacts(db: DatabaseSync): void {
  db.exec('delete from kenmerk where nr not in (select kenmerk from locatie)');
}

/** All of them, by number. */
export function readLocationFacts(db: DatabaseSync): ReadonlyMap<number, LocationFacts> {
  const rows = db.prepare('select nr, inhoud from kenmerk').all() as { nr: number; inhoud: string }[];
  return new Map(rows.map(({ nr, inhoud }) => [nr, JSON.parse(inhoud) as LocationFacts]));
}
