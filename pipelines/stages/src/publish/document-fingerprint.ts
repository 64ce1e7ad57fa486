import { join } from 'node:path';
import { filesBelow, hashFiles, ROOT } from '../hash-files.ts';

/** What decides how a catalogue becomes an index, and what travels along; relative to the folder of all workspaces. */
const MAKING = [
  'pipelines/dutch-text/data',
  'pipelines/dutch-text/src',
  'pipelines/geography/data',
  'pipelines/geography/src',
  'pipelines/search-index/src/document',
  'pipelines/search-index/src/sqlite',
  'pipelines/stages/src/publish',
  'schemas/vocabularies',
];

/** sha256 of all code and data that make an index out of a catalogue, by name and content. */
export function documentFingerprint(): string {
  return hashFiles(MAKING.flatMap((folder) => filesBelow(join(ROOT, folder))));
}
