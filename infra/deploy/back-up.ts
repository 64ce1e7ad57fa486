import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/**
 * `node infra/deploy/back-up.ts <folder of the mode> <new folder>`: a copy of the catalogue and the snapshots of a service
 * that goes on working. The copy has its name when it is whole. Ends with code 1 when the folder is there already, or
 * when the copy of the catalogue is damaged.
 */
const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('back-up.ts <map van de modus> <nieuwe map>');

const CATALOGUE = 'catalogus.sqlite';
const SNAPSHOTS = 'snapshots';

const unfinished = `${to}.unfinished`;
await rm(unfinished, { recursive: true, force: true });
await mkdir(unfinished, { recursive: true });
await copyCatalogue(join(from, CATALOGUE), join(unfinished, CATALOGUE));
// after the catalogue, so that no snapshot it names is missing; one that is being written has no name yet
await cp(join(from, SNAPSHOTS), join(unfinished, SNAPSHOTS), { recursive: true, filter: isFinished });
await rename(unfinished, to);

async function copyCatalogue(file: string, copy: string): Promise<void> {
  const catalogue = new DatabaseSync(file, { readOnly: true });
  await backup(catalogue, copy);
  catalogue.close();
  const copied = new DatabaseSync(copy);
  const found = copied.prepare('pragma integrity_check').get()?.integrity_check;
  copied.close();
  if (found !== 'ok') throw new Error(`De kopie van de catalogus is beschadigd: ${String(found)}`);
}

function isFinished(path: string): boolean {
  return !path.endsWith('.unfinished');
}
