import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import type { RollbackStep } from '../../src/publish/rollback.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { open, rollItBack, run, SECOND, twoVersions } from './two-versions.ts';

const CHILD = join(import.meta.dirname, 'roll-back-until-killed.ts');

let original: string;
let first: string | undefined;
let second: string | undefined;
beforeAll(async () => {
  original = temporaryFolder();
  const made = await twoVersions({}, original);
  [first, second] = [made.first.versie, made.second.versie];
  await made.ingest.close();
});

/** A copy of the data of which a rollback was killed after a step. */
async function killedAfter(step: RollbackStep): Promise<string> {
  const folder = temporaryFolder();
  cpSync(original, folder, { recursive: true });
  const env = { ...process.env, DATA_DIR: folder };
  const child = spawn(process.execPath, [CHILD, step], { stdio: 'inherit', env });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return folder;
}

/** Another source, of which a run comes in between: what the catalogue got before it went back is undone too. */
const OTHER = 'duo-vo';

test.each<[step: RollbackStep, live: () => string | undefined, undone: string[]]>([
  ['gepauzeerd', () => second, [OTHER, SECOND]],
  ['wijzer-terug', () => first, [OTHER, SECOND]],
  ['catalogus-terug', () => first, [SECOND]],
])(
  'killed when it was at %s, nothing is published until it was asked again, and then it is done',
  async (step, live, undone) => {
    const ingest = await open(readConfig({ DATA_DIR: await killedAfter(step) }));
    await run(ingest, 'duo-vo');
    expect(await ingest.publisher.now([OTHER])).toMatchObject({ oordeel: 'gepauzeerd' });
    expect((await ingest.index.versions()).live?.versie).toBe(live());

    await rollItBack(ingest);
    expect((await ingest.index.versions()).live?.versie).toBe(first);
    expect(ingest.catalogue.runs.toReplay().map(({ bron }) => bron)).toEqual(undone);
    expect(await ingest.byHand.release(() => undefined)).toMatchObject({ oordeel: 'gepubliceerd' });
    expect((await ingest.index.versions()).live).toMatchObject({ documenten: ingest.catalogue.counts().voorzieningen });
    expect(ingest.catalogue.records.count(SECOND)).toBe(0);
    await ingest.close();
  },
);

test('killed with the version that it goes to gone, the catalogue goes back and the next version brings that', async () => {
  const folder = await killedAfter('gepauzeerd');
  rmSync(join(folder, 'demo/index', `${first}.sqlite`));
  const ingest = await open(readConfig({ DATA_DIR: folder }));
  await rollItBack(ingest);
  expect((await ingest.index.versions()).live?.versie).toBe(second);
  await ingest.byHand.release(() => undefined);
  expect((await ingest.index.versions()).live).toMatchObject({ documenten: 136 });
  await ingest.close();
});
