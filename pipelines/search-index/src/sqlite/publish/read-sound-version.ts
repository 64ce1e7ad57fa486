import { existsSync } from 'node:fs';
import type { IndexVersion } from '../../index-reader.ts';
import { readVersion } from '../version-file.ts';

/** The version in a file; undefined when the file is gone, or holds none: an index is made anew from the catalogue. */
export function readSoundVersion(file: string): IndexVersion | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const version = readVersion(file);
    return version.catalogusId === undefined ? undefined : version;
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** Primary result codes of SQLite: no such table, a malformed file, no database at all. */
const DAMAGED = [1, 11, 26];

/** Anything else, such as a disk that cannot be read now, says nothing of what is in the file. */
function isDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return DAMAGED.includes(error.errcode & 0xff);
  return 'name' in error && error.name === 'SyntaxError';
}
