import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDemo } from '../opened-demo.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

test('an unknown source is refused with the ones that are there', async () => {
  const { code, stderr } = await runCommand('source', ['nergens'], { env: { DATA_DIR: temporaryFolder() } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Er is geen bron nergens\. Wel: .*landelijk, .*voorbeeldstad\.\n$/);
});

test('a dry run tells counts and issues and writes nothing', async () => {
  const folder = join(temporaryFolder(), 'data');
  const { code, stdout } = await runCommand('source', ['voorbeeldstad', '--dry-run'], { env: { DATA_DIR: folder } });
  expect(code).toBe(0);
  expect(stdout).toMatch(/gelezen +168\n +geldig +166\n +afgekeurd +2\n +weggelaten +0\n/);
  expect(stdout).toMatch(/bevindingen:\n {2}fout: /);
  expect(stdout).toMatch(/… en nog \d+\.\nEr is niets geschreven\.\n$/);
  expect(existsSync(folder)).toBe(false);
});

test('a run waits for who has the catalogue, then publishes', async () => {
  const folder = temporaryFolder();
  const { ingest } = await openDemo(folder);
  let waited = false;
  const { code, stdout } = await runCommand('source', ['landelijk'], {
    env: { DATA_DIR: folder },
    onOutput: (text) => {
      if (!text.includes('Even wachten …')) return;
      waited = true;
      void ingest.close();
    },
  });
  expect(waited).toBe(true);
  expect(stdout).toMatch(/landelijk: aanvaard[\s\S]*Gepubliceerd als versie-1-/);
  expect(code).toBe(0);
});
