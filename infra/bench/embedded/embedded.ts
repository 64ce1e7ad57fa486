import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { BenchRequest, BenchResult } from '../target.ts';
import { FILES } from './engine.ts';
import { ENGINES, type Measured, type MeasureRequest } from './measured.ts';
import type { Prepared, PrepareRequest } from './prepare.ts';
import { type EngineFigures, engineFigures, reportText, targetsOf } from './report.ts';

/** Whole answers of our search and of two libraries over the same documents and questions, each in its own process. */
export async function benchEmbedded({ size, folder }: BenchRequest): Promise<BenchResult> {
  const prepared = await runChild<Prepared>('embedded/prepare.ts', { folder, size } satisfies PrepareRequest);
  const build = { ...prepared, indexMb: await sizeMb(join(folder, FILES.index)) };
  const engines: EngineFigures[] = [];
  for (const engine of ENGINES) {
    const measured = await runChild<Measured>('embedded/measure.ts', { engine, folder } satisfies MeasureRequest);
    engines.push(...engineFigures(measured));
  }
  return { figures: { build, engines }, targets: targetsOf(engines), text: reportText(engines, build) };
}

async function sizeMb(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024 ** 2;
}
