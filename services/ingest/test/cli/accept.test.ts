import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '../../src/access/demo-access.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** A copy of the fixture of a source, to be written to. */
function copyOf(id: string): { fixtures: string; folder: string } {
  const fixtures = temporaryFolder();
  const folder = fixtureFolder(id, fixtures);
  cpSync(fixtureFolder(id), folder, { recursive: true });
  return { fixtures, folder };
}

test('what a source makes of its fixture becomes what is expected of it, and its issues are shown', async () => {
  const { fixtures, folder } = copyOf('voorbeeldstad');
  rmSync(join(folder, 'expected.json'));
  const { code, stdout, stderr } = await runCommand('accept', ['voorbeeldstad', '--fixtures', fixtures]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { records, aantallen, issues } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  expect(records).toHaveLength(aantallen.geldig);
  expect(stdout).toContain(`voorbeeldstad: ${aantallen.geldig} goed, ${aantallen.afgekeurd} afgekeurd, aanvaard`);
  expect(stdout).toContain(`\n${issues.length} bevindingen:\n  `);
  expect(stdout).toMatch(/Bekijk de verschillen met git diff\.\n$/);
});

test('an edited body is taken as it is, and nothing is written when the result is the same', async () => {
  const { fixtures, folder } = copyOf('duo-vo');
  const [manifest, expected] = [join(folder, 'manifest.json'), join(folder, 'expected.json')];
  const before = [manifest, expected].map((file) => readFileSync(file, 'utf8'));
  const body = join(folder, JSON.parse(before[0] ?? '').exchanges[0].bestand);
  writeFileSync(body, readFileSync(body, 'latin1').replace('Drenthe;', 'Drenthe ;'), 'latin1'); // a column that is not used
  const { code, stdout } = await runCommand('accept', ['duo-vo', '--fixtures', fixtures]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/duo-vo: .*; ongewijzigd\n/);
  expect(readFileSync(manifest, 'utf8')).not.toBe(before[0]);
  expect(readFileSync(expected, 'utf8')).toBe(before[1]);
});

test('an unknown source is refused with the ones that are there', async () => {
  const { code, stderr } = await runCommand('accept', ['nergens']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Er is geen bron nergens\. Wel: .*voorbeeldstad\.\n$/);
});
