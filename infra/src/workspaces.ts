import { folderOf } from './file-kinds.ts';
import type { RepositoryFile } from './rule.ts';

/** One npm workspace: its name without the scope, its folder, what its package.json names, and its files. */
export interface Workspace {
  name: string;
  folder: string;
  manifest: string;
  dependencies: string[];
  devDependencies: string[];
  files: RepositoryFile[];
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The scope of every workspace's package name. */
export const SCOPE = '@sociale-kaart/';

/** The workspaces, recognised by a package.json whose name has our scope. */
export function workspacesOf(files: readonly RepositoryFile[]): Workspace[] {
  return files
    .filter(({ path }) => path.endsWith('/package.json'))
    .map((file) => ({ file, manifest: readManifest(file) }))
    .filter(({ manifest }) => manifest.name?.startsWith(SCOPE))
    .map(({ file, manifest }) => ({
      name: manifest.name.slice(SCOPE.length),
      folder: folderOf(file.path),
      manifest: file.path,
      dependencies: Object.keys(manifest.dependencies ?? {}),
      devDependencies: Object.keys(manifest.devDependencies ?? {}),
      files: files.filter(({ path }) => path.startsWith(`${folderOf(file.path)}/`)),
    }));
}

/** What the root's package.json gives to the tests of every workspace: jest, fast-check, types. */
export function sharedDevDependencies(files: readonly RepositoryFile[]): string[] {
  const root = files.find(({ path }) => path === 'package.json');
  return root ? Object.keys(readManifest(root).devDependencies ?? {}) : [];
}

function readManifest(file: RepositoryFile): Manifest {
  return JSON.parse(file.read()) as Manifest;
}
