import { isForDevelopers } from '../file-kinds.ts';
import { importsOf, packageOf } from '../imports.ts';
import { type Arrow, isAllowed, isKnownWorkspace } from '../layers.ts';
import type { Rule, Violation } from '../rule.ts';
import { SCOPE, type Workspace, workspacesOf } from '../workspaces.ts';

/** Imports go one way, `schemas ← pipelines ← services`, in what package.json promises and in what the code does. */
export const workspaceArrows: Rule = (files) =>
  workspacesOf(files).flatMap((workspace) =>
    isKnownWorkspace(workspace.name)
      ? [...promised(workspace), ...real(workspace)]
      : [{ path: workspace.manifest, message: 'is a workspace without a layer; give it one in infra/src/layers.ts' }],
  );

function promised({ name, manifest, dependencies, devDependencies }: Workspace): Violation[] {
  return [
    ...dependencies.flatMap((dependency) => wrong(manifest, arrow(name, dependency, false))),
    ...devDependencies.flatMap((dependency) => wrong(manifest, arrow(name, dependency, true))),
  ];
}

function real({ name, files }: Workspace): Violation[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier }) =>
      wrong(file.path, arrow(name, packageOf(specifier) ?? '', isForDevelopers(file.path))),
    ),
  );
}

function arrow(from: string, dependency: string, forDevelopers: boolean): Arrow | undefined {
  return dependency.startsWith(SCOPE) ? { from, to: dependency.slice(SCOPE.length), forDevelopers } : undefined;
}

function wrong(path: string, found: Arrow | undefined): Violation[] {
  if (found === undefined || isAllowed(found)) return [];
  const where = found.forDevelopers ? 'in a test or a bench' : 'in what runs';
  const right = 'move what both need to a layer below, or hand it in as an argument';
  return [{ path, message: `${found.from} may not import ${found.to} ${where}; ${right}` }];
}
