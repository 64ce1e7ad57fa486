import type { DatabaseSync } from 'node:sqlite';
import type { Bron } from '@sociale-kaart/schemas/bron';
import type { FindReusable, SourceRecord } from '@sociale-kaart/stages/catalogue';
import type { Member } from '@sociale-kaart/stages/reconcile/member';

/** What the catalogue knows of a record before a run. */
export interface LiveRecord {
  /** Public id of its thing. */
  id: string;
  sha256: string;
  /** Last day that it stays, since newer versions of it are refused; null when the last version was good. */
  houdbaarTot: string | null;
  /** Null when cleaning had something to say about it. */
  conceptSha256: string | null;
}

/** The last good version of every record of every source. */
export interface RecordStore {
  declare(bron: Bron): void;
  live(bron: string): Map<string, LiveRecord>;
  reusable(bron: string): FindReusable;
  count(bron: string): number;
  /** The declarations, as last seen, of the sources that have records. */
  sources(): Bron[];
  put(bron: string, record: SourceRecord, id: string): void;
  /** The source tells the same content again: it is good, and made from what this version was made from. */
  confirm(bron: string, record: SourceRecord): void;
  keepUntil(bron: string, sleutel: string, date: string): void;
  remove(bron: string, sleutel: string): void;
  /** Refused ones whose last day lies before `date`. */
  expiredOn(date: string): { bron: string; sleutel: string; id: string }[];
  /** All that sources say of one thing. */
  members(id: string): Member[];
}

export function recordStore(db: DatabaseSync): RecordStore {
  const declare = db.prepare('insert or replace into bron(id, inhoud) values (?, ?)');
  const live = db.prepare(`select sleutel, id, sha256, houdbaar_tot as houdbaarTot, concept_sha256 as conceptSha256
    from record where bron = ?`);
  const reusable = db.prepare(`select sha256, inhoud from record
    where bron = ? and sleutel = ? and concept_sha256 = ? and houdbaar_tot is null`);
  const count = db.prepare('select count(*) as aantal from record where bron = ?');
  const sources = db.prepare('select inhoud from bron where id in (select bron from record) order by id');
  const put = db.prepare(`insert or replace into record(bron, sleutel, id, sha256, inhoud, concept_sha256)
    values (?, ?, ?, ?, ?, ?)`);
  const confirm = db.prepare(`update record set houdbaar_tot = null, concept_sha256 = ?
    where bron = ? and sleutel = ?`);
  const keep = db.prepare('update record set houdbaar_tot = ? where bron = ? and sleutel = ?');
  const remove = db.prepare('delete from record where bron = ? and sleutel = ?');
  const expired = db.prepare('select bron, sleutel, id from record where houdbaar_tot < ? order by bron, sleutel');
  const members = db.prepare(`
    select record.sleutel, record.inhoud, bron.inhoud as bron
    from record join bron on bron.id = record.bron where record.id = ? order by record.bron, record.sleutel`);
  return {
    declare: (bron) => void declare.run(bron.id, JSON.stringify(bron)),
    live: (bron) => {
      const rows = live.all(bron) as LiveRow[];
      return new Map(rows.map(({ sleutel, ...record }) => [sleutel, record]));
    },
    count: (bron) => Number(count.get(bron)?.aantal),
    sources: () => sources.all().map(({ inhoud }) => JSON.parse(String(inhoud))),
    reusable: (bron) => (sleutel, conceptSha256) => {
      const row = reusable.get(bron, sleutel, conceptSha256) as ReusableRow | undefined;
      return row && { sleutel, conceptSha256, sha256: row.sha256, inhoud: JSON.parse(row.inhoud) };
    },
    put: (bron, { sleutel, sha256, inhoud, conceptSha256 = null }, id) =>
      void put.run(bron, sleutel, id, sha256, JSON.stringify(inhoud), conceptSha256),
    confirm: (bron, { sleutel, conceptSha256 = null }) => void confirm.run(conceptSha256, bron, sleutel),
    keepUntil: (bron, sleutel, date) => void keep.run(date, bron, sleutel),
    remove: (bron, sleutel) => void remove.run(bron, sleutel),
    expiredOn: (date) => expired.all(date) as { bron: string; sleutel: string; id: string }[],
    members: (id) => (members.all(id) as MemberRow[]).map(asMember),
  };
}

type LiveRow = {
  sleutel: string;
  id: string;
  sha256: string;
  houdbaarTot: string | null;
  conceptSha256: string | null;
};
type ReusableRow = { sha256: string; inhoud: string };
type MemberRow = { sleutel: string; inhoud: string; bron: string };

const asMember = ({ sleutel, inhoud, bron }: MemberRow): Member => ({
  bron: JSON.parse(bron),
  sleutel,
  inhoud: JSON.parse(inhoud),
});
