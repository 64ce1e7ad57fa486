import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../../sync-folder.ts';

/** Written beside the file; what a crash leaves of it is overwritten by the next one. */
const NEW = '.new';

/** Replaces a file in one step: whoever reads it sees the old text or the new, also when the machine goes down. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const written = await open(file + NEW, 'w');
  try {
    await written.writeFile(text);
    await written.sync();
  } finally {
    await written.close();
  }
  await rename(file + NEW, file);
  await syncFolder(dirname(file));
}
