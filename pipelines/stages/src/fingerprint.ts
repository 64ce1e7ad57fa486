import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import { canonicalJson } from './canonical-json.ts';
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
  'pipelines/opening-hours/src',
];

/**
 * What npm noted of the packages that it installed, with their versions; relative to the same folder. Not package-lock.json:
 * that is what should be installed, and the image has none.
 */
export const INSTALLED = 'node_modules/.package-lock.json';

export interface FingerprintSurroundings {
  /** What the mode adds to the geography. */
  extension?: GeographyExtension | undefined;
  /** Folder of all workspaces. */
  root?: string;
}

/**
 * sha256 of everything that decides how a source is read: its file, those beside it that bear its name (`<id>.ts`,
 * `<id>.json`), the folder of its name beside that of the sources (`osm/`), `READING`, what is installed, and Node itself,
 * which knows letters and zones. A new mapping so reaches an unchanged source, and nothing is taken over that is now read
 * in another way.
 * @param fileOf where the file of a source lies. Files are read once: code that runs does not change.
 */
export function createFingerprint(
  fileOf: (id: string) => string,
  around: FingerprintSurroundings = {},
): (source: Source) => string {
  let common: string | undefined;
  const known = new Map<string, string>();
  return ({ bron: { id } }) => {
    common ??= commonHash(around);
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

function commonHash({ extension, root = ROOT }: FingerprintSurroundings): string {
  const files = READING.flatMap((folder) => filesBelow(join(root, folder)));
  return createHash('sha256')
    .update(hashFiles([...files, join(root, INSTALLED)]))
    .update(canonicalJson([process.version, extension]))
    .digest('hex');
}

function ownFiles(file: string): string[] {
  const id = basename(file, extname(file));
  const beside = readdirSync(dirname(file)).filter((entry) => entry.startsWith(`${id}.`));
  const own = join(dirname(file), '..', id);
  return [...beside.map((entry) => join(dirname(file), entry)), ...(existsSync(own) ? filesBelow(own) : [])];
}
