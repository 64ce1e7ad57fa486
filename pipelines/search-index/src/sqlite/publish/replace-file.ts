import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

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
  await syncToDisk(dirname(file));
}

/** Makes sure that a file, or the names in a folder, are on the disk. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
