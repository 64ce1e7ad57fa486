import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SET_FILES } from './relevance-set.ts';

const Mean = z.strictObject({
  questions: z.number(),
  ndcg10: z.number(),
  recall20: z.number(),
  mrr: z.number(),
  zeroHit: z.number(),
});

/** What another search made of a judged set: measured once, and compared with ever after. */
const Baseline = z.strictObject({
  /** Which search, and how it was asked. */
  search: z.string(),
  setting: z.string(),
  /** How many settings it was chosen from. */
  settings: z.number(),
  /** What measures it again. */
  command: z.string(),
  measuredOn: z.iso.date(),
  machine: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of the questions, the corpus and the judgements that it was measured on. */
  setSha256: z.hex(),
  figures: z.record(z.string(), z.record(z.string(), Mean)),
});
export type Baseline = z.infer<typeof Baseline>;

const NAME = 'dutch-baseline.json';

export async function readBaseline(folder: string): Promise<Baseline> {
  return Baseline.parse(JSON.parse(await readFile(join(folder, NAME), 'utf8')));
}

/** Figures have four decimals. */
export async function writeBaseline(folder: string, baseline: Baseline): Promise<void> {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
  await writeFile(join(folder, NAME), `${JSON.stringify(baseline, rounded, 2)}\n`);
}

/** Tells whether a set is still the one that was measured on. */
export async function setSha256(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of SET_FILES) hash.update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
