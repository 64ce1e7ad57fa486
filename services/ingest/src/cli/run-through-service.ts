import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Control } from '../control/control-token.ts';
import type { RunEvent } from '../run-and-publish.ts';
import { CommandRefused } from './command.ts';
import type { AskedRun } from './run-here.ts';

/** Hands the run to the service that left its token; false when it does not answer: then it is gone. */
export async function runThroughService(
  { url, token }: Control,
  { id, dryRun, replay, emit }: AskedRun,
): Promise<boolean> {
  const answer = await fetch(`${url}/beheer/v1/bronnen/${id}/runs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ dryRun, replay }),
  }).catch(() => undefined);
  if (answer === undefined) return false;
  if (!answer.ok || answer.body === null) throw new CommandRefused(await refusal(answer));
  const lines = createInterface({ input: Readable.fromWeb(answer.body as ReadableStream) });
  for await (const line of lines) emit(JSON.parse(line) as RunEvent);
  return true;
}

async function refusal(answer: Response): Promise<string> {
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
  return `De dienst weigert de run (${answer.status}). ${detail ?? ''}`.trim();
}
