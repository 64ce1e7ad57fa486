import { expect, test } from '@jest/globals';
import { folderSizes } from '../src/rules/folder-sizes.ts';
import { file, refused } from './in-memory.ts';

const filled = (folder: string, count: number) =>
  Array.from({ length: count }, (_, index) => file(`${folder}file-${index}.ts`));

test('a folder holds fifteen files and not one more, its subfolders not counted', () => {
  const fifteen = [...filled('schemas/src/', 15), ...filled('schemas/src/bron/', 15)];
  expect(refused(folderSizes, ...fifteen)).toEqual([]);
  expect(refused(folderSizes, ...fifteen, file('schemas/src/extra.ts'))).toEqual(['schemas/src']);
});

test.each(['', 'pipelines/sources/municipal/', 'fixtures/sources/a/', 'schemas/vocabularies/', 'infra/decisions/'])(
  'the folder "%s" may grow',
  (folder) => {
    expect(refused(folderSizes, ...filled(folder, 40))).toEqual([]);
  },
);

test('a folder that only begins like one that may grow is counted', () => {
  expect(refused(folderSizes, ...filled('pipelines/stages/src/sources/', 16))).toHaveLength(1);
});
