import { posix } from 'node:path';
import { isCode, isForDevelopers } from '../file-kinds.ts';
import { type Import, importsOf, packageOf } from '../imports.ts';
import type { RepositoryFile, Rule, Violation } from '../rule.ts';
import { SCOPE, sharedDevDependencies, type Workspace, workspacesOf } from '../workspaces.ts';

/** A workspace imports what its package.json names, names no workspace that it does not use, and stays inside its folder. */
export const declaredPackages: Rule = (files) => {
  const shared = sharedDevDependencies(files);
  return workspacesOf(files).flatMap((workspace) => [
    ...workspace.files.flatMap((file) => undeclared(workspace, file, shared)),
    ...workspace.files.flatMap((file) => outside(workspace, file)),
    ...unused(workspace),
  ]);
};

function undeclared(workspace: Workspace, file: RepositoryFile, shared: readonly string[]): Violation[] {
  const forTests = [...workspace.dependencies, ...workspace.devDependencies, ...shared, SCOPE + workspace.name];
  const forAll = [...workspace.dependencies, SCOPE + workspace.name];
  const missing = importsOf(file)
    .filter((found) => !isNamed(found, isForDevelopers(file.path) ? forTests : forAll, forTests))
    .map(({ specifier }) => packageOf(specifier));
  return [...new Set(missing)].map((name) => ({
    path: file.path,
    message: `imports ${name}, which ${workspace.manifest} does not name for it; add it there`,
  }));
}

/** Types may come from an `@types` package, which is a development dependency. */
function isNamed({ specifier, typeOnly }: Import, named: readonly string[], withTypes: readonly string[]): boolean {
  const name = packageOf(specifier);
  if (name === undefined || named.includes(name)) return true;
  return typeOnly && withTypes.includes(`@types/${name.replace('@', '').replace('/', '__')}`);
}

function outside({ folder }: Workspace, file: RepositoryFile): Violation[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .filter(({ specifier }) => !posix.join(posix.dirname(file.path), specifier).startsWith(`${folder}/`))
    .map(({ specifier }) => ({
      path: file.path,
      message: `imports ${specifier}, outside its workspace; import the package by its name`,
    }));
}

function unused(workspace: Workspace): Violation[] {
  return [...workspace.dependencies, ...workspace.devDependencies]
    .filter((name) => name.startsWith(SCOPE) && !uses(workspace, name))
    .map((name) => ({
      path: workspace.manifest,
      message: `names ${name}, which nothing in ${workspace.folder} imports; remove it`,
    }));
}

/** Fixtures are data: naming their folder in a path is a use as good as an import. */
function uses({ files }: Workspace, name: string): boolean {
  const byPath = name === `${SCOPE}fixtures` ? /['"`/]fixtures['"`/]/ : undefined;
  return files.some(
    (file) =>
      importsOf(file).some(({ specifier }) => packageOf(specifier) === name) ||
      (isCode(file.path) && byPath?.test(file.read())),
  );
}
