const COLUMNS = 'bron, sleutel, id, sha256, inhoud, houdbaar_tot, concept_sha256';
const values = (row: string) => `${row}.id, ${row}.sha256, ${row}.inhoud, ${row}.houdbaar_tot, ${row}.concept_sha256`;

/**
 * What every record was before it changed, so that a catalogue can go back: kept by the database itself, whoever writes.
 * Without `id` the record was not there. A record of which only `concept_sha256` changes is the same record.
 * `moment`: up to where the log came when a version of the index with that sequence number was made.
 */
export const RECORD_LOG = `
  create table record_eerder(nummer integer primary key autoincrement, bron text not null, sleutel text not null,
    id text, sha256 text, inhoud text, houdbaar_tot text, concept_sha256 text);
  create table moment(volgnummer integer primary key, nummer integer not null);

  create trigger record_geschreven before insert on record begin
    insert into record_eerder(${COLUMNS}) select new.bron, new.sleutel, ${values('eerder')}
    from (select 1) left join record as eerder on eerder.bron = new.bron and eerder.sleutel = new.sleutel;
  end;
  create trigger record_houdbaar before update of houdbaar_tot on record
  when old.houdbaar_tot is not new.houdbaar_tot begin
    insert into record_eerder(${COLUMNS}) values (old.bron, old.sleutel, ${values('old')});
  end;
  create trigger record_verwijderd before delete on record begin
    insert into record_eerder(${COLUMNS}) values (old.bron, old.sleutel, ${values('old')});
  end;
`;
