import type { RepositoryFile, Rule, Violation } from '../rule.ts';

/** The version, and its date, stand in three files; package.json and the changelog say what is right. */
export const release: Rule = (files) => {
  const version = (JSON.parse(textOf(files, 'package.json') || '{}') as { version?: string }).version;
  const newest = /^## \[(\d[^\]]*)\] - (\S+)/m.exec(textOf(files, 'CHANGELOG.md'));
  const publiccode = textOf(files, 'publiccode.yml');
  return [
    ...differs('CHANGELOG.md', { what: 'newest version', found: newest?.[1], right: version }),
    ...differs('publiccode.yml', {
      what: 'softwareVersion',
      found: yamlValue(publiccode, 'softwareVersion'),
      right: version,
    }),
    ...differs('publiccode.yml', {
      what: 'releaseDate',
      found: yamlValue(publiccode, 'releaseDate'),
      right: newest?.[2],
    }),
  ];
};

function textOf(files: readonly RepositoryFile[], path: string): string {
  return files.find((file) => file.path === path)?.read() ?? '';
}

function yamlValue(yaml: string, key: string): string | undefined {
  return new RegExp(`^${key}:\\s*["']?([^"'\\s]+)`, 'm').exec(yaml)?.[1];
}

interface Comparison {
  what: string;
  found: string | undefined;
  right: string | undefined;
}

function differs(path: string, { what, found, right }: Comparison): Violation[] {
  if (found === right && found !== undefined) return [];
  return [{ path, message: `has ${what} ${found ?? '(none)'}; it should be ${right ?? '(none)'}` }];
}
