import { join } from 'node:path';
import { createLogger } from '@sociale-kaart/http/logger';
import type { Run } from '@sociale-kaart/schemas/run';
import { type Config, readConfig } from '../src/config.ts';
import type { Ingest } from '../src/ingest.ts';
import { openIngest } from '../src/open-ingest.ts';
import { startRound } from '../src/schedule/start-round.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The demo with the real sources, in a folder of its own. */
export interface OpenedDemo {
  ingest: Ingest;
  config: Config;
  /** `live.json`: which version is searched. */
  pointerFile: string;
}

export const NOW = new Date('2026-11-21T12:00:00Z');

export async function openDemo(dataDir = temporaryFolder(), now = NOW): Promise<OpenedDemo> {
  const config = readConfig({ DATA_DIR: dataDir });
  const ingest = await openIngest(config, { logger: createLogger('silent'), now: () => now });
  return { ingest, config, pointerFile: join(config.modeFolder, 'index', 'live.json') };
}

/** One round over all sources; what became of each. */
export async function wholeRound(ingest: Ingest, now = NOW) {
  const runs: Run[] = [];
  const failed: unknown[] = [];
  const publication = await startRound(ingest, now, {
    ended: (run) => runs.push(run),
    failed: (error) => failed.push(error),
  });
  return { runs, failed, publication };
}
