import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Run } from '@sociale-kaart/schemas/run';
import type { RunLedger } from '../src/catalogue/run-ledger.ts';
import { clearSnapshots } from '../src/clear-snapshots.ts';
import { begun, openNew } from './catalogue/told-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs of one source, one after the other, each with its snapshot; gives what is kept, as `<place> <oordeel>`. */
async function keptAfter(oordelen: readonly string[], root = temporaryFolder()): Promise<string[]> {
  const { runs } = openNew();
  const names = new Map<string, string>();
  for (const [place, oordeel] of oordelen.entries()) {
    const run = await runOf(root, runs, oordeel);
    names.set(run.id, `${place} ${oordeel}`);
  }
  return readdirSync(join(root, 'bron-a'))
    .map((id) => names.get(id) ?? id)
    .sort();
}

async function runOf(root: string, runs: RunLedger, oordeel: string): Promise<Run> {
  const run = { ...begun('bron-a'), oordeel };
  mkdirSync(join(root, 'bron-a', run.id, 'bodies'), { recursive: true });
  writeFileSync(join(root, 'bron-a', run.id, 'manifest.json'), run.id);
  runs.begin(run);
  runs.end(run, []);
  await clearSnapshots(root, run, runs);
  return run;
}

const FIVE_FAILED = ['mislukt', 'mislukt', 'mislukt', 'mislukt', 'mislukt'];

test.each([
  ['what did not change is kept once', ['aanvaard', 'ongewijzigd', 'ongewijzigd'], ['0 aanvaard']],
  [
    'the last five runs keep their snapshots',
    ['aanvaard', ...FIVE_FAILED, 'aanvaard', 'mislukt'],
    ['3 mislukt', '4 mislukt', '5 mislukt', '6 aanvaard', '7 mislukt'],
  ],
  [
    'so does the last good run, however long ago',
    ['aanvaard', 'mislukt', ...FIVE_FAILED],
    ['0 aanvaard', ...numbered(2, FIVE_FAILED)],
  ],
  [
    'and a held run that waits for a decision',
    ['aangehouden', 'mislukt', ...FIVE_FAILED],
    ['0 aangehouden', ...numbered(2, FIVE_FAILED)],
  ],
  [
    'and an undone run that may be replayed, beside the one it was put back to',
    ['aanvaard', 'teruggedraaid', ...FIVE_FAILED],
    ['0 aanvaard', '1 teruggedraaid', ...numbered(2, FIVE_FAILED)],
  ],
  [
    'but no held run that a newer one has superseded',
    ['aangehouden', 'aanvaard', ...FIVE_FAILED],
    ['1 aanvaard', ...numbered(2, FIVE_FAILED)],
  ],
])('%s', async (_case, oordelen, kept) => {
  expect(await keptAfter(oordelen)).toEqual(kept);
});

function numbered(from: number, oordelen: readonly string[]): string[] {
  return oordelen.map((oordeel, place) => `${from + place} ${oordeel}`);
}

test('a snapshot of the last good run that was lost is made up for by one that says the same', async () => {
  const root = temporaryFolder();
  const { runs } = openNew();
  const good = await runOf(root, runs, 'aanvaard');
  const folder = join(root, 'bron-a');
  rmSync(join(folder, good.id), { recursive: true });
  const same = await runOf(root, runs, 'ongewijzigd');
  expect(readdirSync(folder)).toEqual([good.id]);
  expect(readFileSync(join(folder, good.id, 'manifest.json'), 'utf8')).toBe(same.id);
});

test('the snapshots of another source stay', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'bron-b', 'run-0'), { recursive: true });
  await keptAfter(['aanvaard'], root);
  expect(existsSync(join(root, 'bron-b', 'run-0'))).toBe(true);
});
