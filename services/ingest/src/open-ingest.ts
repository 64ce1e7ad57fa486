import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Logger } from '@sociale-kaart/http/logger';
import { loadSources, SOURCES_FOLDER, sourceFile } from '@sociale-kaart/sources/registry';
import { createFingerprint } from '@sociale-kaart/stages/fingerprint';
import type { Source } from '@sociale-kaart/stages/source';
import { demoAccess, FIXTURES } from './access/demo-access.ts';
import { liveAccess } from './access/live-access.ts';
import type { SourceAccess } from './access/source-access.ts';
import { whenFree } from './catalogue/lock/when-free.ts';
import { openCatalogue, readCatalogue } from './catalogue/open-catalogue.ts';
import type { SqliteCatalogue } from './catalogue/sqlite-catalogue.ts';
import type { Config } from './config.ts';
import { configuredIndex } from './configured-index.ts';
import type { Ingest } from './ingest.ts';
import { goldenCheck } from './publish/golden-queries.ts';
import { indexPublisher } from './publish/index-publisher.ts';
import { createPublisher } from './publish/publisher.ts';
import { createRunner } from './runner.ts';

export interface IngestOptions {
  logger: Logger;
  now(): Date;
  /** When a source runs again by its schedule. */
  nextRun?(bron: string): Date | undefined;
  /** For a dry run: nothing is written and nobody is kept out. */
  readOnly?: boolean;
  /** Milliseconds to wait for another process that has the catalogue; by default as long as a service needs to stop. */
  waitMs?: number | undefined;
  /** Called once when another process has the catalogue and this one waits for it. */
  onWait?: (() => void) | undefined;
  /** Where the sources and fixtures lie, when not in this repository. */
  folders?: { sources: string; fixtures: string };
  /** For `BRON_URL_<ID>`; by default that of the process. */
  environment?: NodeJS.ProcessEnv;
}

/** Runs that end within five seconds of each other are published together. */
const PUBLISHER_TIMES = { settleMs: 5_000, retryMs: 5 * 60_000 };
/** What is going on at a stop gets this long; after that it is found unfinished at the next start. */
const CLOSE_MS = 3_000;

/** Opens the catalogue of a mode to write, with its sources and index. Rejects with `StartRefused` when that cannot be. */
export async function openIngest(config: Config, options: IngestOptions): Promise<Ingest> {
  const { BRONNEN: mode, modeFolder: folder } = config;
  const { logger, now, nextRun = () => undefined, folders = { sources: SOURCES_FOLDER, fixtures: FIXTURES } } = options;
  const declared = await loadSources(mode, folders.sources);
  const access = await accessOf(config, declared, { ...options, folders });
  const index = configuredIndex(config);
  const catalogue = await catalogueOf(config, options);
  const { extension } = access;
  const geography = loadGeography(extension);
  const around = { catalogue, geography, logger, now };
  const vingerafdruk = createFingerprint((id) => sourceFile(id, folders.sources), { extension });
  const runner = createRunner({ ...around, access, folder, vingerafdruk });
  const checks = [goldenCheck(mode, { hasRecords: (bron) => catalogue.records.count(bron) > 0 })];
  const byHand = indexPublisher({
    ...around,
    sources: declared,
    index,
    extension,
    demo: mode === 'demo',
    checks,
    nextRun,
  });
  const publisher = createPublisher(byHand.publish, PUBLISHER_TIMES);
  return {
    mode,
    declared,
    sources: declared.filter(({ bron }) => bron.uitgeschakeld === undefined),
    catalogue,
    index,
    runner,
    publisher,
    byHand,
    isPublished: async () => {
      const reader = await index.reader().catch(() => undefined);
      return reader?.versie.catalogusId === catalogue.id;
    },
    close: async () => {
      await Promise.race([Promise.all([runner.stop(), publisher.stop()]), wait(CLOSE_MS, undefined, { ref: false })]);
      await Promise.all([index.close(), access.close()]);
      catalogue.close();
    },
  };
}

type Reaching = Required<Pick<IngestOptions, 'folders'>> & Pick<IngestOptions, 'environment'>;

async function accessOf(
  { BRONNEN, CONTACT: contact }: Config,
  sources: readonly Source[],
  { folders, environment = process.env }: Reaching,
): Promise<SourceAccess> {
  if (BRONNEN === 'demo') return demoAccess(folders.fixtures);
  return liveAccess({ contact, sources, folder: folders.sources, environment });
}

function catalogueOf({ BRONNEN, modeFolder }: Config, options: IngestOptions): Promise<SqliteCatalogue> {
  const file = join(modeFolder, 'catalogus.sqlite');
  const { now, readOnly = false } = options;
  return readOnly ? Promise.resolve(readCatalogue(file)) : whenFree(() => openCatalogue(file, BRONNEN, now()), options);
}
