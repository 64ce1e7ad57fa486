import { readFile } from 'node:fs/promises';
import { hasCode } from '../error-code.ts';

/** What one of our own files says; undefined when there is none, or when it was damaged: it will be written anew. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return parsed(await readFile(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
