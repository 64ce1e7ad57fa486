import type { RepositoryFile, Rule } from '../src/rule.ts';

/** A file that only exists in the test. */
export function file(path: string, ...lines: string[]): RepositoryFile {
  return { path, read: () => lines.join('\n') };
}

/** A package.json: of the root without a name, else of the workspace `folder`. */
export function manifest(folder: string, content: object): RepositoryFile {
  const name = folder === '' ? 'sociale-kaart' : `@sociale-kaart/${folder.split('/').at(-1)}`;
  return file(folder === '' ? 'package.json' : `${folder}/package.json`, JSON.stringify({ name, ...content }));
}

/** The paths that a rule objects to. */
export function refused(rule: Rule, ...files: RepositoryFile[]): string[] {
  return rule(files).map(({ path }) => path);
}
