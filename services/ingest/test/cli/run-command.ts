import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Asked {
  env?: Record<string, string>;
  onOutput?(text: string): void;
}

/** Runs a command of this service in a process of its own, as npm does. */
export function runCommand(name: string, args: readonly string[], { env, onOutput }: Asked = {}): Promise<Outcome> {
  const file = join(ROOT, 'services/ingest/src/cli', `${name}.ts`);
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdout?.on('data', (text) => onOutput?.(String(text)));
  });
}
