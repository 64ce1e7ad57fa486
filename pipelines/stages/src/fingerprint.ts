import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { filesBelow, hashFiles, ROOT } from './hash-files.ts';
import type { Source } from './source.ts';

/** What decides how every source is read, besides its own file; relative to the folder of all workspaces. */
export const READING: readonly string[] = [
  'pipelines/stages/src',
  'pipelines/dutch-text/src', // organisations are told apart by their folded names
  'schemas/src',
  'schemas/vocabularies',
  'pipelines/geography/src',
  'pipelines/geography/data',
];

/**
 * sha256 of everything that decides how a source is read: its file, those beside it that bear its name (`<id>.ts`,
 * `<id>.json`), the folder of its name beside that of the sources (`osm/`), and `READING`. A new mapping so reaches an
 * unchanged source.
 * @param fileOf where the file of a source lies. Files are read once: code that runs does not change.
 */
export function createFingerprint(fileOf: (id: string) => string): (source: Source) => string {
  let common: string | undefined;
  const known = new Map<string, string>();
  return ({ bron: { id } }) => {
    common ??= hashFiles(READING.flatMap((folder) => filesBelow(join(ROOT, folder))));
    const found =
      known.get(id) ??
      createHash('sha256')
        .update(common)
        .update(hashFiles(ownFiles(fileOf(id))))
        .digest('hex');
    known.set(id, found);
    return found;
  };
}

function ownFiles(file: string): string[] {
  const id = basename(file, extname(file));
  const beside = readdirSync(dirname(file)).filter((entry) => entry.startsWith(`${id}.`));
  const own = join(dirname(file), '..', id);
  return [...beside.map((entry) => join(dirname(file), entry)), ...(existsSync(own) ? filesBelow(own) : [])];
}
