import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { spreadOf } from '../bench/statistics.ts';
import { isMet } from '../bench/target.ts';

const BENCH = join(import.meta.dirname, '../bench/bench.ts');
const TIMEOUT_MS = 60_000;

/** What the command prints with --json. */
async function bench(name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [BENCH, name, '--size', '500', '--json']);
  return stdout;
}

test(
  'the bench of the embedded index asks three engines the same questions, and MiniSearch finds as many documents as we do',
  async () => {
    const { embedded } = JSON.parse(await bench('embedded'));
    const [ours, minisearch] = embedded.figures.engines;
    const totals = ({ questions }: { questions: { total: number }[] }) => questions.map(({ total }) => total);
    expect(totals(ours)).toHaveLength(50);
    expect(totals(minisearch)).toEqual(totals(ours));
    expect(embedded.targets.every(({ value }: { value: unknown }) => typeof value === 'number')).toBe(true);
  },
  TIMEOUT_MS,
);

test(
  'the bench of the ingest publishes a first run, nothing for the same file, and only what changed',
  async () => {
    const { figures } = JSON.parse(await bench('ingest')).ingest;
    const [first, unchanged, changed] = figures.runs;
    expect([first.gepubliceerd, unchanged.gepubliceerd, changed.gepubliceerd]).toEqual([
      'gepubliceerd',
      'niets-te-doen',
      'gepubliceerd',
    ]);
    expect(first.aantallen).toMatchObject({ toegevoegd: figures.file.voorzieningen, afgekeurd: 0 });
    expect(first.issues).toBe(0);
    expect(changed.aantallen.gewijzigd).toBe(Math.floor(figures.file.voorzieningen / 100));
  },
  TIMEOUT_MS,
);

test('a percentile is a value that was measured', () => {
  const values = Array.from({ length: 50 }, (_, place) => 50 - place);
  expect(spreadOf(values)).toEqual({ mean: 25.5, median: 25, p95: 48, max: 50 });
});

test.each([
  [{ value: 10, least: 10 }, true],
  [{ value: 9.9, least: 10 }, false],
  [{ value: 0.25, most: 0.25 }, true],
  [{ value: Number.NaN, most: 1 }, false],
])('a target %j is met: %s', (target, met) => {
  expect(isMet({ what: 'a figure', ...target })).toBe(met);
});
