import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/catalogue/database.ts';
import { readCatalogue } from '../../src/catalogue/open-catalogue.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openNew, record, replayed, tell } from './told-source.ts';
import { version1 } from './version-1.ts';

/** A file of version 1, with one record. */
function oldFile(): string {
  const file = join(temporaryFolder(), 'catalogus.sqlite');
  version1(file, record('1'));
  return file;
}

/** Every table with its columns in order, and every index. */
function form(db: DatabaseSync): unknown[] {
  const columns = db.prepare(`select tables.name as tabel, columns.* from pragma_table_list as tables
    join pragma_table_info(tables.name) as columns where tables.schema = 'main' order by tables.name, cid`);
  const indexes = db.prepare(`select tbl_name, name, sql from sqlite_schema where type = 'index' order by name`);
  return [db.prepare('pragma user_version').get(), columns.all(), indexes.all()];
}

describe('a catalogue of version 1', () => {
  test('gets the form of a new one', () => {
    const [old, fresh] = [openDatabase(oldFile()), openDatabase(':memory:')];
    expect(form(old)).toEqual(form(fresh));
    for (const db of [old, fresh]) db.close();
  });

  test('keeps its id, its records, its runs and its changes, and goes on', () => {
    const catalogue = openNew(oldFile());
    expect(catalogue.id).toBe('catalogus-van-1');
    expect(catalogue.lastGood('bron-a')).toMatchObject({ runId: 'run-van-1' });
    expect(replayed(catalogue.changesSince(0)).size).toBe(1);
    const made = { ...record('1'), conceptSha256: 'nieuw' };
    expect(tell(catalogue, { records: [made, record('2')] })).toMatchObject({ ongewijzigd: 1, toegevoegd: 1 });
    expect(catalogue.reusable('bron-a')('1', 'nieuw')).toEqual(made);
    catalogue.close();
  });

  test('is brought up to date by who writes, not by who looks', () => {
    const file = oldFile();
    expect(() => readCatalogue(file)).toThrow('andere versie');
    openNew(file).close();
    const looking = readCatalogue(file);
    expect(looking.counts().voorzieningen).toBe(1);
    looking.close();
  });
});

test('a catalogue of a version that is not known yet is refused, and stays as it is', () => {
  const file = join(temporaryFolder(), 'catalogus.sqlite');
  const db = new DatabaseSync(file);
  db.exec('pragma user_version = 1000');
  db.close();
  expect(() => openNew(file)).toThrow('version 1000');
});
