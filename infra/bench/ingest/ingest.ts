import { join } from 'node:path';
import { runChild } from '../child.ts';
import { figure, tableText } from '../table.ts';
import type { BenchRequest, BenchResult, Target } from '../target.ts';
import type { ParsedAlone } from './csv-parse-alone.ts';
import type { Ingested, IngestedRun, IngestRequest } from './run-ingest.ts';
import type { FileRequest, WrittenFile } from './write-file.ts';

/** Of 100 voorzieningen one changes. */
const CHANGED_EVERY = 100;

/** A municipal CSV from file to published index: the first time, unchanged, and with 1% changed. */
export async function benchIngest({ size, folder }: BenchRequest): Promise<BenchResult> {
  const [first, changed] = ['first.csv', 'changed.csv'].map((name) => join(folder, name)) as [string, string];
  const written = await write({ file: first, rows: size, changedEvery: 0 });
  await write({ file: changed, rows: size, changedEvery: CHANGED_EVERY });
  const alone = await runChild<ParsedAlone>('ingest/csv-parse-alone.ts', { file: first });
  const request: IngestRequest = { folder, files: [first, first, changed] };
  const ingested = await runChild<Ingested>('ingest/run-ingest.ts', request);
  return {
    figures: { file: written, csvParseAlone: alone, ...ingested },
    targets: targetsOf(ingested),
    text: reportText(written, alone, ingested),
  };
}

const write = (request: FileRequest) => runChild<WrittenFile>('ingest/write-file.ts', request);

const whole = (run: IngestedRun | undefined): number => (run ? run.runMs + run.publishMs : Number.NaN);

function targetsOf({ runs: [first, unchanged, changed] }: Ingested): Target[] {
  return [
    { what: 'unchanged / first', value: whole(unchanged) / whole(first), most: 0.05 },
    { what: '1% changed / first', value: whole(changed) / whole(first), most: 0.15 },
  ];
}

const RUNS = ['first', 'unchanged', '1% changed'];

function reportText(file: WrittenFile, alone: ParsedAlone, { runs, peakMb }: Ingested): string {
  const rows = runs.map((run, place) => [
    RUNS[place] ?? '',
    seconds(whole(run)),
    seconds(run.runMs),
    seconds(run.publishMs),
    figure(whole(run) / alone.ms),
    run.stappen.map(({ stap, duurMs }) => `${stap} ${seconds(duurMs)}`).join(', '),
    `${run.oordeel}, ${run.gepubliceerd}`,
  ]);
  const header = ['run', 'all s', 'run s', 'publish s', 'times csv-parse', 'stages', 'outcome'];
  return [
    `${figure(file.rows)} rows, ${figure(file.voorzieningen)} voorzieningen, ${figure(file.bytes / 1024 ** 2)} MB;`,
    `csv-parse alone ${seconds(alone.ms)} s and ${figure(alone.peakMb)} MB; our peak ${figure(peakMb)} MB.\n`,
    tableText([header, ...rows]),
  ].join(' ');
}

const seconds = (ms: number): string => figure(ms / 1_000);
