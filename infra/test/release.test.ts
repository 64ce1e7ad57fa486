import { expect, test } from '@jest/globals';
import { release } from '../src/rules/release.ts';
import { file, manifest, refused } from './in-memory.ts';

const root = manifest('', { version: '1.2.0' });
const changelog = file('CHANGELOG.md', '## [Unreleased]', '## [1.2.0] - 2026-11-21', '## [1.1.0] - 2026-10-01');
const publiccode = (version: string, date: string) =>
  file('publiccode.yml', `softwareVersion: "${version}"`, `releaseDate: '${date}'`);

test('one version and one date in the three files are in order', () => {
  expect(refused(release, root, changelog, publiccode('1.2.0', '2026-11-21'))).toEqual([]);
});

test('a version or a date that stayed behind is refused', () => {
  expect(refused(release, root, changelog, publiccode('1.1.0', '2026-11-21'))).toEqual(['publiccode.yml']);
  expect(refused(release, root, changelog, publiccode('1.2.0', '2026-10-01'))).toEqual(['publiccode.yml']);
  const older = file('CHANGELOG.md', '## [Unreleased]', '## [1.1.0] - 2026-11-21');
  expect(refused(release, root, older, publiccode('1.2.0', '2026-11-21'))).toEqual(['CHANGELOG.md']);
});

test('a missing file is refused', () => {
  expect(refused(release, root)).toEqual(['CHANGELOG.md', 'publiccode.yml', 'publiccode.yml']);
});
