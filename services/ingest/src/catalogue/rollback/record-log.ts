import type { DatabaseSync } from 'node:sqlite';

/** What records were before they changed (`RECORD_LOG`). */
export interface RecordLog {
  /** A version of the index is made of the catalogue as it is now. */
  mark(volgnummer: number): void;
  /** Whether the catalogue can go back to a version of that sequence number. */
  reaches(volgnummer: number): boolean;
  /** Makes every record what it was in that version; gives the ids of the things that they are of. */
  restore(volgnummer: number): string[];
  /** Nobody goes back further than this any more. */
  forgetBefore(volgnummer: number): void;
}

export function recordLog(db: DatabaseSync): RecordLog {
  const mark = db.prepare(`insert into moment(volgnummer, nummer)
    values (?, (select coalesce(max(seq), 0) from sqlite_sequence where name = 'record_eerder'))
    on conflict do update set nummer = excluded.nummer where nummer <> excluded.nummer`);
  const marked = db.prepare('select 1 from moment where volgnummer = ?');
  const first = db.prepare(`select json_group_array(nummer) as nummers from (select min(nummer) as nummer
    from record_eerder where nummer > (select nummer from moment where volgnummer = ?) group by bron, sleutel)`);
  const chosen = 'record_eerder where nummer in (select value from json_each(:nummers))';
  const ids = db.prepare(`select id from ${chosen} and id is not null
    union select id from record where (bron, sleutel) in (select bron, sleutel from ${chosen})`);
  const remove = db.prepare(
    `delete from record where (bron, sleutel) in (select bron, sleutel from ${chosen} and id is null)`,
  );
  const putBack =
    db.prepare(`insert or replace into record(bron, sleutel, id, sha256, inhoud, houdbaar_tot, concept_sha256)
    select bron, sleutel, id, sha256, inhoud, houdbaar_tot, concept_sha256 from ${chosen} and id is not null`);
  const forget = db.prepare('delete from moment where volgnummer < ?');
  const clear = db.prepare('delete from record_eerder where nummer <= (select min(nummer) from moment)');
  return {
    mark: (volgnummer) => void mark.run(volgnummer),
    reaches: (volgnummer) => marked.get(volgnummer) !== undefined,
    restore(volgnummer) {
      const nummers = String(first.get(volgnummer)?.nummers);
      const touched = ids.all({ nummers }).map(({ id }) => String(id));
      remove.run({ nummers });
      putBack.run({ nummers });
      return touched;
    },
    forgetBefore(volgnummer) {
      forget.run(volgnummer);
      clear.run();
    },
  };
}
