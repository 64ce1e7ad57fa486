import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '@sociale-kaart/stages/source';

/** Root of the files that ship with the sources (`bundel:` addresses). */
export const SOURCES_FOLDER = import.meta.dirname;

/** One folder per level of the source's owner, one file per source, named after its id. */
const FOLDERS = ['national', 'municipal'];

/**
 * Every source, by id. A file in the folder is a source: adding one changes nothing else. `live` leaves the invented out.
 * @throws when a file does not give a source under its own name: a mistake of ours, found at start.
 */
export async function loadSources(mode: 'demo' | 'live', folder = SOURCES_FOLDER): Promise<Source[]> {
  const sources = await Promise.all(sourceFiles(folder).map(loadSource));
  return sources
    .filter(({ bron }) => mode === 'demo' || bron.verzonnen === 'nee')
    .sort((a, b) => (a.bron.id < b.bron.id ? -1 : 1));
}

/** The file of a source. @throws when there is none. */
export function sourceFile(id: string, folder = SOURCES_FOLDER): string {
  const file = sourceFiles(folder).find((path) => idOf(path) === id);
  if (file === undefined) throw new Error(`Er is geen bron ${id}.`);
  return file;
}

function sourceFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  );
}

async function loadSource(file: string): Promise<Source> {
  const { default: source } = (await import(pathToFileURL(file).href)) as { default?: Source };
  if (source?.bron.id !== idOf(file)) throw new Error(`${file} geeft geen bron ${idOf(file)} als default.`);
  return source;
}

function idOf(file: string): string {
  return basename(file, '.ts');
}
