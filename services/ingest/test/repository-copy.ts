import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SOURCES_FOLDER } from '@sociale-kaart/sources/registry';
import { FIXTURES } from '../src/access/demo-access.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The sources and fixtures of this repository in a folder of their own, to be written to. */
export interface RepositoryCopy {
  folders: { sources: string; fixtures: string };
  /** Every file in it, by path, with its content. */
  files(): Map<string, string>;
}

const ROOT = join(import.meta.dirname, '../../..');

export function copyRepository(): RepositoryCopy {
  const root = temporaryFolder();
  const folders = { sources: join(root, 'pipelines/sources'), fixtures: join(root, 'fixtures') };
  cpSync(SOURCES_FOLDER, folders.sources, { recursive: true });
  cpSync(FIXTURES, folders.fixtures, { recursive: true });
  linkPackages(root);
  return { folders, files: () => new Map(Object.values(folders).flatMap((folder) => contents(root, folder))) };
}

/** Lets what lies in a folder import the packages of this repository by name, as a source does. */
export function linkPackages(folder: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

function contents(root: string, folder: string): [path: string, content: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(root, path), readFileSync(path, 'latin1')]);
}
