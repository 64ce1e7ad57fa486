import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { childWork } from '../child.ts';
import { peakMb } from '../process-memory.ts';

export interface ParsedAlone {
  rows: number;
  ms: number;
  peakMb: number;
}

await childWork(parseAlone);

/** A child: csv-parse reads the whole file into rows by column name, in one call, which is its fastest way. */
async function parseAlone({ file }: { file: string }): Promise<ParsedAlone> {
  const start = performance.now();
  const rows: unknown[] = parse(await readFile(file), { columns: true, delimiter: ';' });
  return { rows: rows.length, ms: performance.now() - start, peakMb: peakMb() };
}
