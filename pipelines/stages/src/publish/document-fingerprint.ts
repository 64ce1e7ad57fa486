import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how a voorziening becomes a document of an index; relative to the folder of all workspaces. */
const MAKING = [
  'pipelines/dutch-text/src',
  'pipelines/geography/data',
  'pipelines/geography/src',
  'pipelines/search-index/src/document',
  'pipelines/search-index/src/sqlite',
  'schemas/vocabularies',
];
const ROOT = join(import.meta.dirname, '../../../..');

/** sha256 of all code and data that make an index out of a catalogue, by name and content. */
export function documentFingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of MAKING) {
    for (const file of filesBelow(join(ROOT, folder))) hash.update(file.name).update('\0').update(file.read());
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): { name: string; read(): Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ path: join(parentPath, name), name }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name, path }) => ({ name, read: () => readFileSync(path) }));
}
