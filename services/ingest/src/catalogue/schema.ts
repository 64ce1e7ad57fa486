import { RECORD_LOG } from './rollback/record-log-tables.ts';

/** Raise it with every change of TABLES, together with a migration of the catalogues that exist. */
export const SCHEMA_VERSION = 3;

/** What brings a catalogue of a version to the next one. What was released stays as it is. */
export const MIGRATIONS: Readonly<Record<number, string>> = {
  1: 'alter table record add column concept_sha256 text;',
  2: RECORD_LOG,
};

/**
 * The record of truth. Whole documents are JSON in `inhoud`; a column is what is searched for. A `record` is what one
 * source says of one thing, `id` is the public id of that thing: records of one id are reconciled to one `voorziening`;
 * `concept_sha256` is of what it was cleaned from, when cleaning had nothing to say.
 * `wijziging` holds the newest change of each id only; with a `reden` it is a tombstone.
 */
export const TABLES = `
  create table catalogus(id text not null, modus text not null);

  create table run(volgorde integer primary key, id text not null unique, bron text not null, oordeel text,
    inhoud text not null);
  create index run_bron on run(bron, volgorde);
  create table issue(run text not null references run(id), volgorde integer not null, niveau text not null,
    inhoud text not null, primary key(run, volgorde)) without rowid;

  create table bron(id text primary key, inhoud text not null) without rowid;
  create table record(bron text not null, sleutel text not null, id text not null, sha256 text not null,
    inhoud text not null, houdbaar_tot text, concept_sha256 text, primary key(bron, sleutel));
  create index record_id on record(id);
  create index record_houdbaar_tot on record(houdbaar_tot) where houdbaar_tot is not null;
  create table id_ledger(id text primary key, bron text not null, sleutel text not null,
    unique(bron, sleutel)) without rowid;

  create table voorziening(id text primary key, inhoud text not null, detail text not null, volgende_wissel text);
  create index voorziening_wissel on voorziening(volgende_wissel) where volgende_wissel is not null;
  create table wijziging(volgnummer integer primary key autoincrement, id text not null unique, op text not null,
    reden text, vervangen_door text);

  create table publicatie(volgorde integer primary key, id text not null unique, oordeel text, inhoud text not null);
${RECORD_LOG}`;
