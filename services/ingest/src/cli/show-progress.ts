import { Listr } from 'listr2';
import { stepInWords } from '../describe/describe-run.ts';
import type { RunEvent } from '../run-and-publish.ts';
import { say } from './command.ts';

type Work = (onEvent: (event: RunEvent) => void) => Promise<void>;

/** Shows how far a run is: moving on a terminal, plain lines elsewhere. */
export async function showProgress(id: string, work: Work): Promise<void> {
  if (!process.stdout.isTTY) return work((event) => say(...inWords(event)));
  const title = `Bron ${id}`;
  const tasks = new Listr([{ title, task: (_context, task) => work((event) => show(event, task)) }]);
  await tasks.run();
}

function show(event: RunEvent, task: { output: string }): void {
  for (const line of inWords(event)) task.output = line;
}

function inWords(event: RunEvent): string[] {
  return event.soort === 'stap' ? [stepInWords(event.stap)] : [];
}
