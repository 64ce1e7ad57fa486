import { createLogger } from '@sociale-kaart/http/logger';
import type { Config } from '../config.ts';
import { openIngest } from '../open-ingest.ts';
import { type RunEvent, runAndPublish, runByHand } from '../run-and-publish.ts';
import { CommandRefused, say } from './command.ts';

export interface AskedRun {
  id: string;
  dryRun: boolean;
  /** Id of the run to read again. */
  replay?: string | undefined;
  emit(event: RunEvent): void;
}

/** Takes the catalogue itself, runs the source and publishes, in this process; a dry run only looks at the catalogue. */
export async function runHere(config: Config, { id, dryRun, replay, emit }: AskedRun): Promise<void> {
  const ingest = await openIngest(config, {
    logger: createLogger('silent'), // the outcome is shown, the ledger has the rest
    now: () => new Date(),
    readOnly: dryRun,
    onWait: () => say('Een ander proces schrijft in de catalogus. Even wachten …'),
  });
  try {
    const source = ingest.sources.find(({ bron }) => bron.id === id);
    if (source === undefined) throw new CommandRefused(`De bron ${id} is uitgeschakeld.`);
    await runAndPublish(ingest, { source, request: runByHand({ dryRun, replay }), emit });
  } finally {
    await ingest.close();
  }
}
