import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';

jest.setTimeout(600_000); // each starts a server, on a machine that may be busy

const BENCH = join(import.meta.dirname, '../../bench/bench.ts');
const SIZE = 500;

/** What the command prints with --json. */
async function bench(name: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [BENCH, name, '--size', String(SIZE), '--json']);
  return JSON.parse(stdout)[name];
}

test('the bench of publishing in Elasticsearch sends every document three ways, and then only what changed', async () => {
  const { figures, targets } = await bench('bulk');
  expect(figures.written.documents).toBe(SIZE);
  expect(figures.pairs.map(({ whole }: { whole: { oordeel: string } }) => whole.oordeel)).toEqual(
    Array(figures.pairs.length).fill('gepubliceerd'),
  );
  const { percent, one } = figures.changes;
  expect([...percent, one].map(({ changed, oordeel }: Changed) => [changed, oordeel])).toEqual([
    ...Array(percent.length).fill([SIZE / 100, 'gepubliceerd']),
    [1, 'gepubliceerd'],
  ]);
  expect(targets.every(({ value }: { value: number }) => value > 0)).toBe(true);
});

type Changed = { changed: number; oordeel: string };

test('the bench of searches asks the API and Elasticsearch the same questions as often', async () => {
  const { figures, targets } = await bench('search');
  expect(figures.map(({ clients }: { clients: number }) => clients)).toEqual([1, 4]);
  for (const { raw, api } of figures) {
    expect(raw.length).toBeGreaterThan(100);
    expect(api).toHaveLength(raw.length);
  }
  expect(targets.every(({ value }: { value: number }) => value > 0)).toBe(true);
});
