import { posix } from 'node:path';

/** What a browser or Node runs. */
export const isCode = (path: string): boolean => /\.(?:ts|js|mjs)$/.test(path);

/** Tests sit in `test/` of their workspace. */
export const isTest = (path: string): boolean => /(?:^|\/)test\//.test(path);

/** Tests and measurements: what developers run and nobody deploys, so it may use every workspace. */
export const isForDevelopers = (path: string): boolean => isTest(path) || /^infra\/(?:bench|relevance)\//.test(path);

/** What a source really sends: names, sizes and content are the source's, not ours. */
export const isSourceFixture = (path: string): boolean => path.startsWith('fixtures/sources/');

export const folderOf = (path: string): string => (path.includes('/') ? posix.dirname(path) : '');
