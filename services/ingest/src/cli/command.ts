/** A command cannot do what was asked, and whoever asked can do something about it: the message is Dutch and says what. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}

export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** The main of a command: its outcome is the exit code, and what prevents it is said in one sentence. */
export async function command(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    process.exitCode = 1;
  }
}

const EXPLAINED = ['CommandRefused', 'StartRefused', 'RollbackRefused', 'NotTheWriter'];

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'IndexUnavailable') return `De zoekindex geeft geen antwoord: ${error.message}.`;
  return EXPLAINED.includes(error.name) ? error.message : (error.stack ?? error.message);
}
