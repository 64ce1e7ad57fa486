import { endWithParent } from './parent-process.ts';

/** A service cannot start, and whoever started it can do something about it: the message is Dutch and says what. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}

/** The part of a zod error that is used. */
interface InvalidSettings {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}

/** Which settings are wrong, each with what would be right. Values are not repeated: they may be secret. */
export function settingsRefused({ issues }: InvalidSettings): StartRefused {
  const lines = issues.map(({ path, message }) => `  ${path.map(String).join('.')}: ${message}`);
  return new StartRefused(['Deze instellingen zijn niet goed:', ...lines].join('\n'));
}

/**
 * The main of a service: what prevents the start is said in one sentence, and the exit code is 1. From here on the
 * service ends with its parent.
 */
export function startService(start: () => Promise<void>): void {
  endWithParent();
  start().catch((error: unknown) => {
    process.stderr.write(`${explained(error)}\n`);
    process.exit(1);
  });
}

function explained(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
