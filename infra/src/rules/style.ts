import { codeLines } from '../code-lines.ts';
import { isTest } from '../file-kinds.ts';
import type { RepositoryFile, Rule, Violation } from '../rule.ts';

const SHORTCUTS = [
  { pattern: /\bas unknown as\b/, message: 'casts twice; validate at the border and trust the type inside' },
  { pattern: /:\s*any\b|<any>|\bas any\b/, message: 'says any; say what it is, or unknown and a schema' },
  { pattern: /\bconsole\./, message: 'writes to the console; log with fields in services/, write to stdout in a CLI' },
];

const RUNS = /^(?:schemas|pipelines|services)\/.*\.(?:ts|js)$/;

/** What Biome does not see: casts that hide a mistake, and output that no operator reads. */
export const style: Rule = (files) =>
  files.filter(({ path }) => RUNS.test(path) && !isTest(path)).flatMap((file) => shortcuts(file));

function shortcuts(file: RepositoryFile): Violation[] {
  return codeLines(file.read()).flatMap(({ number, text }) =>
    SHORTCUTS.filter(({ pattern }) => pattern.test(text)).map(({ message }) => ({
      path: file.path,
      message: `line ${number} ${message}`,
    })),
  );
}
