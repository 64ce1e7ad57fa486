import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { syncFolder } from '@sociale-kaart/search-index/sync-folder';
import type { Exchange } from '../snapshot.ts';
import { type ExchangeStore, keptHeaders } from './exchange-store.ts';
import { MANIFEST, readSnapshot, sha256 } from './read-snapshot.ts';

/** What is being written; a crash leaves it behind, and the next run of the source clears it away. */
const UNFINISHED = '.unfinished';
/** Measured on a municipal CSV: half the time of the usual level 6, and 3% more bytes. Every run pays it, also an unchanged one. */
const GZIP_LEVEL = 4;

/**
 * Stores a snapshot as a folder that appears at once or not at all: everything is written and synced beside it, the
 * manifest last, and then renamed. `folder` must not exist; its parent belongs to one source, of which one run at a
 * time fetches.
 */
export async function folderStore(folder: string): Promise<ExchangeStore> {
  const unfinished = join(dirname(folder), UNFINISHED);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'bodies'), { recursive: true });
  const exchanges: Exchange[] = [];
  return {
    add: async ({ methode = 'GET', url, vraag }, { status, headers, body }) => {
      const bestand = `bodies/${String(exchanges.length + 1).padStart(5, '0')}.gz`;
      await writeSynced(join(unfinished, bestand), await promisify(gzip)(body, { level: GZIP_LEVEL }));
      const content = { sha256: sha256(body), bytes: body.length };
      exchanges.push({ methode, url, vraag, status, headers: keptHeaders(headers), bestand, ...content });
    },
    finish: async (about) => {
      await writeSynced(join(unfinished, MANIFEST), `${JSON.stringify({ ...about, exchanges }, null, 2)}\n`);
      await syncFolder(join(unfinished, 'bodies'));
      await syncFolder(unfinished);
      await rename(unfinished, folder);
      await syncFolder(dirname(folder));
      return readSnapshot(folder);
    },
    discard: () => rm(unfinished, { recursive: true, force: true }),
  };
}

async function writeSynced(path: string, content: Buffer | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
