import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { IndexStatus } from '../../src/index-status.ts';
import { type OpenedDemo, openDemo } from '../opened-demo.ts';
import { run, twoVersions } from '../rollback/two-versions.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Asked, runCommand } from './run-command.ts';

const index = (folder: string, args: string[], asked: Asked = {}) =>
  runCommand('search-index', args, { ...asked, env: { DATA_DIR: folder, ...asked.env } });

async function statusOf(folder: string): Promise<IndexStatus> {
  return JSON.parse((await index(folder, ['status', '--json'])).stdout);
}

async function published(): Promise<OpenedDemo & { folder: string }> {
  const folder = temporaryFolder();
  const demo = await openDemo(folder);
  await run(demo.ingest, 'landelijk');
  await demo.ingest.publisher.now(['landelijk']);
  return { ...demo, folder };
}

test('status of nothing says so, and makes nothing', async () => {
  const folder = join(temporaryFolder(), 'data');
  const { code, stdout } = await index(folder, ['status']);
  expect(stdout).toMatch(/Er is geen live versie\.\nCatalogus: die is er nog niet\.\n.*: niemand\.\n$/);
  expect(code).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

test('an index that gives no answer is told by status, with what the catalogue says all the same', async () => {
  const { ingest, folder } = await published();
  await ingest.close();
  const env = { SEARCH_INDEX: 'http://127.0.0.1:9' }; // nothing listens there
  const { code, stdout } = await index(folder, ['status'], { env });
  expect(stdout).toMatch(/geen antwoord: .*\nCatalogus: tot en met wijziging 136, 136 voorzieningen, 0 grafstenen\n/);
  expect(code).toBe(1);
});

test('while a service writes status can be asked, and the others are refused or wait', async () => {
  const { ingest, folder } = await published();
  const { index: told, catalogus, schrijver } = await statusOf(folder);
  expect(told).toMatchObject({ zoekmachine: 'sqlite', live: { documenten: 136, volgnummer: 136 }, eerder: [] });
  expect(catalogus).toMatchObject({ id: ingest.catalogue.id, volgnummer: 136, voorzieningen: 136, wachtend: [] });
  expect(schrijver).toMatchObject({ proces: process.pid });

  for (const name of ['rebuild', 'rollback', 'release']) {
    const { code, stderr } = await index(folder, [name]);
    expect(stderr).toMatch(
      new RegExp(`schrijft een ander proces \\(nummer ${process.pid} .*Stop dat eerst, of .*--wait`),
    );
    expect(code).toBe(1);
  }
  const { code, stdout } = await index(folder, ['rebuild', '--wait'], {
    onOutput: (text) => {
      if (text.includes('Wachten')) void ingest.close();
    },
  });
  expect(stdout).toMatch(/Wachten .*\nOpnieuw .*\nGepubliceerd als versie-2-.*, tot en met wijziging 136\.\n$/);
  expect(code).toBe(0);
});

test.each<[what: string, damage: (demo: OpenedDemo) => void]>([
  ['is gone', ({ pointerFile }) => rmSync(dirname(pointerFile), { recursive: true })],
  [
    'cannot be read',
    ({ pointerFile }) => {
      const { versie } = JSON.parse(readFileSync(pointerFile, 'utf8'));
      writeFileSync(join(dirname(pointerFile), `${versie}.sqlite`), 'no database');
    },
  ],
])('an index that %s is built again', async (_what, damage) => {
  const demo = await published();
  await demo.ingest.close();
  damage(demo);
  expect(await index(demo.folder, ['status'])).toMatchObject({ code: 1 });
  expect(await index(demo.folder, ['rebuild'])).toMatchObject({ code: 0 });
  const { code, stdout } = await index(demo.folder, ['status']);
  expect(stdout).toMatch(/live +versie-.*\n +136 voorzieningen[\s\S]*De zoekindex is bij\.\nPubliceren: gaat door\./);
  expect(code).toBe(0);
});

test('back to the previous version, a look, and on again', async () => {
  const folder = temporaryFolder();
  const { ingest, first, undone } = await twoVersions({}, folder);
  await ingest.close();
  const replay = `npm run source -- voorbeeldstad --replay ${undone.id}`;

  const back = await index(folder, ['rollback']);
  expect(back.stdout).toMatch(new RegExp(`\nTeruggedraaid naar ${first.versie}\\.\n.*\n  ${replay}\n`));
  expect(back.code).toBe(0);

  const looked = await index(folder, ['status']);
  expect(looked.stdout).toMatch(/Publiceren: gepauzeerd sinds .*: een beheerder draaide terug naar versie-1-/);
  expect(looked.stdout).toContain(replay);
  expect(looked.code).toBe(1);

  const rebuilt = await index(folder, ['rebuild']);
  expect(rebuilt.stderr).toMatch(/^Publiceren is gepauzeerd: .* npm run index -- release\n$/);
  const replayed = await runCommand('source', ['voorbeeldstad', '--replay', undone.id], { env: { DATA_DIR: folder } });
  expect(replayed.stdout).toMatch(/^voorbeeldstad: aanvaard[\s\S]*\nNiet gepubliceerd, publiceren is gepauzeerd: /m);
  const released = await index(folder, ['release']);
  expect(released.stdout).toMatch(/^Gepubliceerd als versie-2-/);
  expect(released.code).toBe(0);
  expect((await statusOf(folder)).index.live).toMatchObject({ documenten: 302, grafstenen: 0 });
});
