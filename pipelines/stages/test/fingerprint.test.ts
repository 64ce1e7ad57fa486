import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createFingerprint, READING } from '../src/fingerprint.ts';
import { filesBelow, ROOT } from '../src/hash-files.ts';
import { inventedMunicipality } from './invented-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

const source = inventedMunicipality();

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** As a process that starts now would see it. */
const fingerprint = (folder: string) => createFingerprint((id) => join(folder, `${id}.ts`))(source);

test('the same files have the same fingerprint, wherever they lie', () => {
  const files = { 'verzonnen.ts': 'een', 'andere.ts': 'twee' };
  expect(fingerprint(folderWith(files))).toBe(fingerprint(folderWith(files)));
});

test.each([
  ['its own file', { 'verzonnen.ts': 'anders', 'verzonnen.json': '{}', 'andere.ts': 'x' }, false],
  ['a table beside it', { 'verzonnen.ts': 'een', 'verzonnen.json': '[]', 'andere.ts': 'x' }, false],
  ['another source', { 'verzonnen.ts': 'een', 'verzonnen.json': '{}', 'andere.ts': 'y' }, true],
])('a change of %s', (_name, changed, same) => {
  const before = fingerprint(folderWith({ 'verzonnen.ts': 'een', 'verzonnen.json': '{}', 'andere.ts': 'x' }));
  expect(fingerprint(folderWith(changed)) === before).toBe(same);
});

/** Is written to and synced with; what is read does not follow from it. */
const NOT_READ = ['search-index'];

test('every workspace whose code the stages run is in it', () => {
  const files = filesBelow(join(ROOT, 'pipelines/stages/src')).map((file) => readFileSync(file, 'utf8'));
  const imports = files.flatMap((text) => [...text.matchAll(/^import (?!type)[^;]*?'@sociale-kaart\/([\w-]+)\//gm)]);
  const workspaces = new Set(imports.map(([, name = '']) => name));
  expect(workspaces).toContain('dutch-text');
  const covered = READING.map((folder) => basename(dirname(folder)));
  expect([...workspaces].filter((name) => !NOT_READ.includes(name) && !covered.includes(name))).toEqual([]);
});

test('a change of the folder with its tables', () => {
  const root = temporaryFolder();
  for (const folder of ['national', 'verzonnen']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'national', 'verzonnen.ts'), 'een');
  writeFileSync(join(root, 'verzonnen', 'tabel.csv'), 'een');
  const before = fingerprint(join(root, 'national'));
  writeFileSync(join(root, 'verzonnen', 'tabel.csv'), 'twee');
  expect(fingerprint(join(root, 'national'))).not.toBe(before);
});
