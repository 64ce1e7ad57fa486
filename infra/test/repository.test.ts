import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ALL_RULES } from '../src/all-rules.ts';
import { repositoryFiles } from '../src/repository-files.ts';

const files = repositoryFiles(join(import.meta.dirname, '../..'));

test('the list holds tracked files and nothing that git ignores', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toContain('package.json');
  expect(paths.filter((path) => path.includes('node_modules/') || path.includes('.turbo/'))).toEqual([]);
});

test.each(Object.entries(ALL_RULES))('this repository keeps the rule: %s', (_, rule) => {
  expect(rule(files).map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
});
