import { expect, test } from '@jest/globals';
import { documentation } from '../src/rules/documentation.ts';
import { file, manifest, refused } from './in-memory.ts';

const root = manifest('', { scripts: { start: '…', test: '…', 'source:new': '…' } });
const web = manifest('services/web', { scripts: { contrast: '…' } });

const onPage = (...lines: string[]) => refused(documentation, root, web, file('README.md', ...lines));

test.each([
  '`npm start`, then `npm test -- fold`',
  '`npm run source:new -- <id>`',
  '`npm ci`',
  '`BRONNEN=live npm start`',
  '`npm run contrast -w services/web`',
  '`npm test -w <workspace>`',
  'npm workspaces and turbo; `npm` itself',
])('%s names what exists', (line) => {
  expect(onPage(line)).toEqual([]);
});

test.each([
  '`npm run bench`',
  '`npm stop`',
  '`npm run start2`',
  '`npm run contrast`',
  '`npm run source:new -w services/web`',
  '`npm ci && npm run bench`',
])('%s names what does not', (line) => {
  expect(onPage(line)).toEqual(['README.md']);
});

test('a fenced block is read too, and the message tells the command and the package.json', () => {
  const page = file('README.md', '```sh', 'npm ci', 'npm run bench', '```');
  expect(documentation([root, page])).toEqual([
    { path: 'README.md', message: 'names `npm run bench`, which is no script of package.json; name one that is' },
  ]);
});
