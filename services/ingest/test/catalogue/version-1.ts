import { DatabaseSync } from 'node:sqlite';
import type { SourceRecord } from '@sociale-kaart/stages/catalogue';
import { publicId } from '@sociale-kaart/stages/reconcile/public-id';
import { reconcile } from '@sociale-kaart/stages/reconcile/reconcile';
import { toldSource } from './told-source.ts';

/** The statements that made a catalogue of version 1, as they were. */
const TABLES = `
  create table catalogus(id text not null, modus text not null);

  create table run(volgorde integer primary key, id text not null unique, bron text not null, oordeel text,
    inhoud text not null);
  create index run_bron on run(bron, volgorde);
  create table issue(run text not null references run(id), volgorde integer not null, niveau text not null,
    inhoud text not null, primary key(run, volgorde)) without rowid;

  create table bron(id text primary key, inhoud text not null) without rowid;
  create table record(bron text not null, sleutel text not null, id text not null, sha256 text not null,
    inhoud text not null, houdbaar_tot text, primary key(bron, sleutel));
  create index record_id on record(id);
  create index record_houdbaar_tot on record(houdbaar_tot) where houdbaar_tot is not null;
  create table id_ledger(id text primary key, bron text not null, sleutel text not null,
    unique(bron, sleutel)) without rowid;

  create table voorziening(id text primary key, inhoud text not null, detail text not null, volgende_wissel text);
  create index voorziening_wissel on voorziening(volgende_wissel) where volgende_wissel is not null;
  create table wijziging(volgnummer integer primary key autoincrement, id text not null unique, op text not null,
    reden text, vervangen_door text);

  create table publicatie(volgorde integer primary key, id text not null unique, oordeel text, inhoud text not null);
  pragma user_version = 1;
`;

const NOW = new Date('2026-11-20T04:15:00Z');

/** Makes a catalogue of version 1 in which one run of `bron-a` was accepted, with one record. */
export function version1(file: string, { sleutel, sha256, inhoud }: SourceRecord): void {
  const { bron } = toldSource();
  const id = publicId(bron.id, sleutel);
  const { voorziening, detail } = reconcile({ id, members: [{ bron, sleutel, inhoud }], now: NOW });
  const op = NOW.toISOString();
  const run = { id: 'run-van-1', bron: bron.id, aanleiding: 'hand', begin: op, einde: op, oordeel: 'aanvaard' };
  const db = new DatabaseSync(file);
  const insert = (statement: string, ...values: string[]) => db.prepare(`insert into ${statement}`).run(...values);
  const json = JSON.stringify;
  db.exec(`pragma journal_mode = wal; ${TABLES}`);
  insert('catalogus values (?, ?)', 'catalogus-van-1', 'demo');
  insert(
    'run(id, bron, oordeel, inhoud) values (?, ?, ?, ?)',
    ...[run.id, bron.id, run.oordeel, json({ ...run, stappen: [], vingerafdruk: 'v1' })],
  );
  insert('bron values (?, ?)', bron.id, json(bron));
  insert(
    'record(bron, sleutel, id, sha256, inhoud) values (?, ?, ?, ?, ?)',
    bron.id,
    sleutel,
    id,
    sha256,
    json(inhoud),
  );
  insert('id_ledger values (?, ?, ?)', id, bron.id, sleutel);
  insert('voorziening(id, inhoud, detail) values (?, ?, ?)', id, json(voorziening), json(detail));
  insert('wijziging(id, op) values (?, ?)', id, op);
  db.close();
}
