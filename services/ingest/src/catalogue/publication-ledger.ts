import type { DatabaseSync } from 'node:sqlite';
import type { Publicatie } from '@sociale-kaart/schemas/run';

/** Every publication, and how it ended. */
export interface PublicationLedger {
  begin(publication: Publicatie): void;
  end(publication: Publicatie): void;
  unfinished(): Publicatie[];
  /** The last one that ended in one of these ways (vocabulary `publicatie-oordeel`). */
  last(oordelen: readonly string[]): Publicatie | undefined;
  /** Newest first. */
  recent(aantal: number): Publicatie[];
}

export function publicationLedger(db: DatabaseSync): PublicationLedger {
  const insert = db.prepare('insert into publicatie(id, inhoud) values (?, ?)');
  const update = db.prepare('update publicatie set oordeel = ?, inhoud = ? where id = ?');
  const unfinished = db.prepare('select inhoud from publicatie where oordeel is null order by volgorde');
  const last = db.prepare(`select inhoud from publicatie
    where oordeel in (select value from json_each(?)) order by volgorde desc limit 1`);
  const recent = db.prepare('select inhoud from publicatie order by volgorde desc limit ?');
  return {
    begin: (publication) => void insert.run(publication.id, JSON.stringify(publication)),
    end: (publication) => void update.run(publication.oordeel ?? null, JSON.stringify(publication), publication.id),
    unfinished: () => unfinished.all().map(parsed),
    last(oordelen) {
      const row = last.get(JSON.stringify(oordelen));
      return row && parsed(row);
    },
    recent: (aantal) => recent.all(aantal).map(parsed),
  };
}

/** A document of ours, as it was written. */
const parsed = ({ inhoud }: Record<string, unknown>): Publicatie => JSON.parse(String(inhoud));
