import { describe, expect, test } from '@jest/globals';
import { forbiddenText } from '../src/rules/forbidden-text.ts';
import { file, refused } from './in-memory.ts';

// What is forbidden is put together here, or this file would break the rule itself.
const machine = (...folders: string[]): string => ['', ...folders].join('/');
const host = (...labels: string[]): string => labels.join('.');

describe('a folder of one machine', () => {
  test.each([
    `cd ${machine('work', 'main')}`,
    `"cwd": "${machine('home', 'anna', 'kaart')}"`,
    `DATA_DIR=${machine('tmp', 'data')}`,
    `PATH=x:${machine('root', 'bin')}`,
    `file://${machine('work', 'main')}`,
  ])('%s is refused', (line) => {
    expect(refused(forbiddenText, file('README.md', line))).toEqual(['README.md']);
  });

  test.each([
    'https://www.example.org/home/contact',
    'https://home/contact',
    '<a href="/home/contact">',
    'see ./tmp/data and ../work/main',
    'fetch(`$' + '{base}/home/contact`)',
    'paths such as /work, /home/ and /tmp',
  ])('%s is not one', (line) => {
    expect(refused(forbiddenText, file('README.md', line))).toEqual([]);
  });
});

test('the address of a package registry stands in the lockfile or nowhere', () => {
  const line = `"resolved": "https://${host('registry', 'npmjs', 'org')}/zod"`;
  expect(refused(forbiddenText, file('package-lock.json', line))).toEqual([]);
  expect(refused(forbiddenText, file('infra/.npmrc', line))).toEqual(['infra/.npmrc']);
});

test.each(['only', 'skip', 'todo'])('a test with %s is refused, in a test file', (word) => {
  const line = `${'test'}.${word}('a sentence', () => {});`;
  expect(refused(forbiddenText, file('schemas/test/a.test.ts', line))).toEqual(['schemas/test/a.test.ts']);
  expect(refused(forbiddenText, file('schemas/src/a.ts', line))).toEqual([]);
  expect(refused(forbiddenText, file('schemas/test/a.test.ts', "test('a sentence', () => {});"))).toEqual([]);
});

test('the message gives the line, and a file that is not text is not read as text', () => {
  const line = machine('work', 'main');
  expect(forbiddenText([file('a.md', '', '', line)])[0]?.message).toMatch(/^line 3 /);
  expect(refused(forbiddenText, file('a.png', '\0', line))).toEqual([]);
});
