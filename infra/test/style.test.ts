import { expect, test } from '@jest/globals';
import { style } from '../src/rules/style.ts';
import { file, refused } from './in-memory.ts';

test.each([
  'const row = found as unknown as Row;',
  'function take(row: any) {}',
  'const row = found as any;',
  "console.log('done');",
])('%s is refused in what runs, not in a test', (line) => {
  expect(refused(style, file('pipelines/stages/src/a.ts', line))).toEqual(['pipelines/stages/src/a.ts']);
  expect(refused(style, file('pipelines/stages/test/a.test.ts', line))).toEqual([]);
});

test.each([
  'const row = JSON.parse(text) as Row;',
  "process.stdout.write('done');",
  '// one of three: any of them will do',
  ' * the console. And so on: any',
  "const message = 'take one: any';",
  'const x = 1; // see console.log',
])('%s is in order', (line) => {
  expect(refused(style, file('services/ingest/src/cli/a.ts', line))).toEqual([]);
});

test('the message gives the line', () => {
  expect(style([file('schemas/src/a.ts', '', 'let a: any;')])[0]?.message).toMatch(/^line 2 /);
});
