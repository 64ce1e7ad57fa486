import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const START = join(import.meta.dirname, '../../start.ts');

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** `npm start`, without npm; killed after the last test of the file if it is still there. */
export function npmStart(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Reads what it says until that holds `wanted`; gives all until then. For once: the rest is lost. */
export async function until(child: ChildProcess, wanted: string | RegExp): Promise<string> {
  let seen = '';
  for await (const chunk of child.stdout ?? []) {
    seen += chunk;
    if (seen.search(wanted) >= 0) return seen;
  }
  throw new Error(`ended without "${wanted}": ${seen}`);
}
