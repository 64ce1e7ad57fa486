import { createLogger } from '@sociale-kaart/http/logger';
import type { Publicatie, Run } from '@sociale-kaart/schemas/run';
import { type Config, readConfig } from '../../src/config.ts';
import type { Ingest } from '../../src/ingest.ts';
import { openIngest } from '../../src/open-ingest.ts';
import { rollBack } from '../../src/publish/rollback.ts';
import { runByHand } from '../../src/run-and-publish.ts';
import type { EndedRun } from '../../src/runner.ts';
import { NOW } from '../opened-demo.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The source of the second version, which is the one to roll back. */
export const SECOND = 'voorbeeldstad';

export function open(config: Config): Promise<Ingest> {
  return openIngest(config, { logger: createLogger('silent'), now: () => NOW });
}

export async function run(ingest: Ingest, id: string, replay?: string): Promise<EndedRun> {
  const source = ingest.sources.find(({ bron }) => bron.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return ingest.runner.run(source, runByHand({ replay }));
}

/** An index with two versions: the national list, and the invented municipality beside it. */
export async function twoVersions(settings: Record<string, string>, folder = temporaryFolder()) {
  const config = readConfig({ DATA_DIR: folder, ...settings });
  const ingest = await open(config);
  await run(ingest, 'landelijk');
  const first = await ingest.publisher.now(['landelijk']);
  const undone: Run = (await run(ingest, SECOND)).run;
  const second = await ingest.publisher.now([SECOND]);
  return { config, ingest, first, second, undone };
}

export function rollItBack(ingest: Ingest): Promise<Publicatie> {
  return rollBack({ ...ingest, now: () => NOW, onStep: () => undefined });
}
