import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line of a command of ours. With `--help`, or with what it does not know, it says its usage and ends. */
export function commandLine<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(usage, (error as Error).message);
  }
}

/** Ends a command that was called in a way that it does not understand. */
export function refuse(usage: string, why: string): never {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exit(2);
}
