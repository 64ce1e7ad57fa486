import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFingerprint, type FingerprintSurroundings, INSTALLED, READING } from '../src/fingerprint.ts';
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

test('what is installed is in it, with the versions that cleaning uses', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, INSTALLED), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'pipelines/stages/package.json'), 'utf8'));
  const external = Object.entries(dependencies).filter(([name]) => !name.startsWith('@sociale-kaart/'));
  expect(external.length).toBeGreaterThan(0);
  for (const [name, version] of external) expect(packages[`node_modules/${name}`]).toMatchObject({ version });
});

describe('what decides how every source is read', () => {
  const own = folderWith({ 'verzonnen.ts': 'een' });
  const common = [...READING.map((folder) => join(folder, 'iets')), INSTALLED];

  /** In a repository with one file in each place, of which one may be another. */
  function read(other: string | undefined, extension?: FingerprintSurroundings['extension']): string {
    const root = temporaryFolder();
    for (const file of common) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), file === other ? 'twee' : 'een');
    }
    return createFingerprint((id) => join(own, `${id}.ts`), { root, extension })(source);
  }

  test.each(common)('has another fingerprint after a change of %s', (file) => {
    expect(read(undefined)).toBe(read(undefined));
    expect(read(file)).not.toBe(read(undefined));
  });

  test('has another fingerprint when the mode adds places', () => {
    const extension = {
      gemeenten: [],
      postcodes: [{ postcode4: '0000', woonplaats: 'Voorbeeldstad', lat: 52, lon: 5 }],
    };
    expect(read(undefined, extension)).not.toBe(read(undefined));
  });
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
