import { readFile } from 'node:fs/promises';
import { hasCode } from '../error-code.ts';

/** What one of our own files says; undefined when there is none. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
