import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Room for the engines that keep everything in memory; the same for all, and far above what ours takes. */
const HEAP_MB = 12_000;
/** As `npm start` has it; without it every process also holds what strips the types. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/compiled');

/** Runs a file of this folder in a process of its own, so that memory is its own; gives what it sends. @throws when it fails. */
export async function runChild<T>(file: string, argument: unknown): Promise<T> {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(argument)], {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE, ...process.env },
  });
  let result: { value: T } | undefined;
  child.on('message', (value) => {
    result = { value: value as T };
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || result === undefined) throw new Error(`${file} ended with code ${code} and without a result`);
  return result.value;
}

/** Calls the work of a child with its argument, and sends what it gives. */
export async function childWork<A>(work: (argument: A) => Promise<object>): Promise<void> {
  const argument: A = JSON.parse(process.argv[2] ?? 'null');
  process.send?.(await work(argument));
}
