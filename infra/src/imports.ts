import { isCode } from './file-kinds.ts';
import type { RepositoryFile } from './rule.ts';

/** What one file imports; `typeOnly` when the import disappears at run time. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
}

// `import … from 'x'`, `import 'x'`, `export … from 'x'`, each at the start of a line, over several lines too
const STATIC = /^[ \t]*(import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(?:import|import\.meta\.resolve|require|require\.resolve)\(\s*['"]([^'"\n]+)['"]/g;

/** All imports of a file, also dynamic ones and those that only ask where a package lies. */
export function importsOf(file: RepositoryFile): Import[] {
  if (!isCode(file.path)) return [];
  const source = file.read();
  return [
    ...[...source.matchAll(STATIC)].map((match) => ({ specifier: match[3] ?? '', typeOnly: match[2] !== undefined })),
    ...[...source.matchAll(DYNAMIC)].map((match) => ({ specifier: match[1] ?? '', typeOnly: false })),
  ];
}

/** `@scope/name` or `name` of an import that names a package; undefined for paths and for what Node has itself. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:[./#]|node:)/.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
