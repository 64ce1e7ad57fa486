import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import { MUNICIPAL_HEADER, municipalLines } from '@sociale-kaart/fixtures/generate/municipal-csv';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { childWork } from '../child.ts';
import { SEED } from '../seed.ts';
import { benchWorld } from '../world.ts';

export interface FileRequest {
  file: string;
  /** At least so many; the last voorziening is whole. */
  rows: number;
  /** Every so many-th voorziening has another description; 0: none. */
  changedEvery: number;
}

/** What lies in a file. */
export interface WrittenFile {
  rows: number;
  voorzieningen: number;
  bytes: number;
}

await childWork(writeFile);

/** A child: writes a municipal CSV of invented voorzieningen. */
async function writeFile({ file, rows: wanted, changedEvery }: FileRequest): Promise<WrittenFile> {
  const stream = createWriteStream(file);
  stream.write(MUNICIPAL_HEADER);
  const world = benchWorld(loadGeography());
  const written = { rows: 0, voorzieningen: 0 };
  for (const one of invent({ world, count: wanted, seed: SEED, changedEvery })) {
    const lines = municipalLines(one);
    written.rows += lines.length;
    written.voorzieningen += 1;
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
    if (written.rows >= wanted) break;
  }
  stream.end();
  await finished(stream);
  return { ...written, bytes: stream.bytesWritten };
}
