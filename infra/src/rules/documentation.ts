import type { RepositoryFile, Rule, Violation } from '../rule.ts';

interface Command {
  run: boolean;
  name: string;
  workspace: string | undefined;
}

/** Code in Markdown: a fenced block or a span. Prose about npm is not a command. */
const CODE = /```[\s\S]*?```|`[^`\n]+`/g;
const COMMAND = /\bnpm (run )?([a-z][\w:-]*)([^\n`|&;]*)/g;

/** What npm does by itself; `start` and `test` are ours and must be scripts. */
const OF_NPM = new Set(['ci', 'install', 'exec', 'ls', 'audit', 'outdated', 'view', 'pack', 'version', 'help']);

/** Every `npm run x`, `npm start` and `npm test` that a page names exists. */
export const documentation: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((page) =>
      commandsIn(page.read())
        .filter((command) => !exists(command, files))
        .map((command) => unknown(page.path, command)),
    );

function commandsIn(page: string): Command[] {
  return [...page.matchAll(CODE)].flatMap(([code]) =>
    [...code.matchAll(COMMAND)].map(([, run, name, rest]) => ({
      run: run !== undefined,
      name: name ?? '',
      workspace: /(?:-w|--workspace)[ =](\S+)/.exec(rest ?? '')?.[1],
    })),
  );
}

function exists({ run, name, workspace }: Command, files: readonly RepositoryFile[]): boolean {
  if (!run && OF_NPM.has(name)) return true;
  if (workspace?.includes('<')) return true; // a placeholder: `-w <workspace>`
  const manifest = files.find(({ path }) => path === (workspace ? `${workspace}/package.json` : 'package.json'));
  const scripts = manifest ? (JSON.parse(manifest.read()) as { scripts?: Record<string, string> }).scripts : undefined;
  return scripts !== undefined && name in scripts;
}

function unknown(path: string, { run, name, workspace }: Command): Violation {
  const command = `npm ${run ? 'run ' : ''}${name}`;
  const manifest = workspace ? `${workspace}/package.json` : 'package.json';
  return { path, message: `names \`${command}\`, which is no script of ${manifest}; name one that is` };
}
