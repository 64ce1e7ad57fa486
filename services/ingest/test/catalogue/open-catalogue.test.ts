import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { publicId } from '@sociale-kaart/stages/reconcile/public-id';
import { openDatabase } from '../../src/catalogue/database.ts';
import { CatalogueInUse } from '../../src/catalogue/lock/catalogue-lock.ts';
import { openCatalogue } from '../../src/catalogue/open-catalogue.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { begun, openNew, record, replayed, tell } from './told-source.ts';

const now = new Date('2026-11-22T04:00:00Z');
const newFile = (): string => join(temporaryFolder(), 'catalogus.sqlite');

const holders: ChildProcess[] = [];
afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
});

/** Another process that has the catalogue open. */
async function holder(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-catalogue.ts'), file]);
  holders.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe('the one writer', () => {
  test('of a catalogue keeps a second one out, in one process and in two', async () => {
    const file = newFile();
    const catalogue = openNew(file);
    expect(() => openNew(file)).toThrow(CatalogueInUse);
    catalogue.close();
    await holder(file);
    expect(() => openNew(file)).toThrow(CatalogueInUse);
  });

  test('that is killed leaves no lock behind', async () => {
    const file = newFile();
    const child = await holder(file);
    child.kill('SIGKILL');
    await once(child, 'exit');
    openNew(file).close();
  });
});

describe('opening a catalogue again', () => {
  test('gives what was in it, under the same id', () => {
    const file = newFile();
    const first = openNew(file);
    tell(first, { records: [record('1')] });
    const before = replayed(first.changesSince(0));
    first.close();
    const second = openNew(file);
    expect(second.id).toBe(first.id);
    expect(replayed(second.changesSince(0))).toEqual(before);
  });

  test('ends what its last process left unfinished', () => {
    const file = newFile();
    const first = openNew(file);
    first.beginRun(begun('bron-a'));
    const publication: Publicatie = {
      id: 'p1',
      begin: '2026-11-21T05:00:00.000Z',
      vanVolgnummer: 0,
      totVolgnummer: 1,
      bronnen: [],
    };
    first.beginPublication(publication);
    first.close();
    const second = openCatalogue(file, 'demo', now);
    const ended = { oordeel: 'mislukt', reden: 'proces gestopt', einde: now.toISOString() };
    expect(second.runs.recent(9)).toMatchObject([ended]);
    expect(second.publications.recent(9)).toMatchObject([ended]);
  });

  test('of the other mode is refused, and leaves it free', () => {
    const file = newFile();
    openNew(file).close();
    expect(() => openCatalogue(file, 'live', now)).toThrow('van demo, niet van live');
    openNew(file).close();
  });
});

test('an id that another thing had before, also one that is gone, is not given again', () => {
  const file = newFile();
  const db = openDatabase(file);
  const id = publicId('bron-a', '1');
  db.prepare('insert into id_ledger(id, bron, sleutel) values (?, ?, ?)').run(id, 'bron-z', 'weg');
  db.close();
  const catalogue = openNew(file);
  tell(catalogue, { records: [record('1')] });
  const [given] = replayed(catalogue.changesSince(0)).keys();
  expect(given).not.toBe(id);
  tell(catalogue, { records: [] });
  tell(catalogue, { records: [record('1')] });
  expect([...replayed(catalogue.changesSince(0)).keys()]).toEqual([given]);
});

test('a moment of the catalogue stays as it is while runs go on', async () => {
  const catalogue = openNew();
  tell(catalogue, { records: [record('1'), record('2')] });
  await catalogue.atThisMoment(async (moment) => {
    tell(catalogue, { records: [record('1', { naam: 'Anders' })] });
    expect(moment.volgnummer()).toBe(2);
    expect(moment.counts()).toEqual({ voorzieningen: 2, grafstenen: 0 });
    expect(replayed(moment.changesSince(0)).size).toBe(2);
  });
  expect(catalogue.volgnummer()).toBe(4);
});
