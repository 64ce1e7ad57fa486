import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { openCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import type { Run } from '@sociale-kaart/schemas/run';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';
import { createFingerprint } from '@sociale-kaart/stages/fingerprint';
import { publish } from '@sociale-kaart/stages/publish';
import { documentFingerprint } from '@sociale-kaart/stages/publish/document-fingerprint';
import { runSource } from '@sociale-kaart/stages/run';
import { childWork } from '../child.ts';
import { peakMb } from '../process-memory.ts';

export interface IngestRequest {
  folder: string;
  /** What the source sends, run after run. */
  files: string[];
}

export interface Ingested {
  runs: IngestedRun[];
  peakMb: number;
}

/** One run of the source and the publication after it. */
export interface IngestedRun extends Pick<Run, 'oordeel' | 'reden' | 'aantallen' | 'stappen'> {
  issues: number;
  runMs: number;
  publishMs: number;
  /** Vocabulary `publicatie-oordeel`. */
  gepubliceerd: string | undefined;
}

const URL = 'https://open.voorbeeldstad.example/sociale-kaart.csv';

const SOURCE = municipalSource({
  id: 'voorbeeldstad',
  naam: 'Verzonnen voorzieningen in heel Nederland',
  beheerder: { naam: 'Gemeente Voorbeeldstad (verzonnen)', gemeente: 'GM0000', url: 'https://voorbeeldstad.example' },
  niveau: 'gemeentelijk',
  verzonnen: 'ja',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Gemeente Voorbeeldstad (verzonnen)',
  homepage: 'https://open.voorbeeldstad.example',
  schema: '15 4 * * *',
  url: URL,
  verwacht: { min: 1, max: 10_000_000 },
});

await childWork(ingestAll);

/** A child: the real run, catalogue and publication, with a transport that reads a file instead of the network. */
async function ingestAll({ folder, files }: IngestRequest): Promise<Ingested> {
  const ingest = openBenchIngest(folder);
  const runs: IngestedRun[] = [];
  for (const file of files) runs.push(await ingest.once(file));
  await ingest.close();
  return { runs, peakMb: peakMb() };
}

function openBenchIngest(folder: string) {
  const geography = loadGeography();
  const catalogue = openCatalogue(join(folder, 'catalogus.sqlite'), 'demo', now());
  const index = openIndex(`sqlite:${join(folder, 'index')}`);
  const publishing = {
    index,
    geography,
    extension: undefined,
    vingerafdruk: documentFingerprint(),
    demo: true,
    bronnen: [SOURCE.bron.id],
    postcodeBronnen: [],
    now,
  };
  const dependencies = {
    aanleiding: 'handmatig',
    snapshotFolder: join(folder, 'snapshots'),
    catalogue,
    geography,
    vingerafdruk: createFingerprint(() => import.meta.filename),
    now,
    onError: raise,
  };
  return {
    async once(file: string): Promise<IngestedRun> {
      const transport = async () => ({
        status: 200,
        headers: { 'content-type': 'text/csv' },
        body: await readFile(file),
      });
      const start = performance.now();
      const run = await runSource(SOURCE, { ...dependencies, transport });
      const ran = performance.now();
      const publication = await catalogue.atThisMoment((moment) =>
        publish({ ...publishing, catalogue: moment }, raise),
      );
      const { oordeel, reden, aantallen, stappen, id } = run;
      return {
        ...{ oordeel, reden, aantallen, stappen },
        issues: catalogue.runs.issues(id).length,
        runMs: ran - start,
        publishMs: performance.now() - ran,
        gepubliceerd: publication.oordeel,
      };
    },
    async close(): Promise<void> {
      await index.close();
      catalogue.close();
    },
  };
}

function now(): Date {
  return new Date();
}

function raise(error: unknown): void {
  throw error;
}
