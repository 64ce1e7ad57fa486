import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Exchange, type Snapshot, SnapshotManifest } from '../snapshot.ts';

export const MANIFEST = 'manifest.json';

/**
 * Opens a stored snapshot or a fixture. Bodies are read when they are asked for, and checked against their sha256.
 * @throws when there is no manifest, or it has not that form; `body` rejects when a body is not what was stored.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const manifest = await readManifest(folder);
  return {
    manifest,
    body: async (index) => {
      const exchange = manifest.exchanges[index];
      if (exchange === undefined)
        throw new RangeError(`Momentopname ${manifest.bron} heeft geen uitwisseling ${index}.`);
      return checked(exchange, await readBody(folder, exchange));
    },
  };
}

export async function readManifest(folder: string): Promise<SnapshotManifest> {
  return SnapshotManifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
}

/** The bytes as they were sent, unchecked. */
export async function readBody(folder: string, { bestand }: Exchange): Promise<Buffer> {
  const stored = await readFile(join(folder, bestand));
  return bestand.endsWith('.gz') ? promisify(gunzip)(stored) : stored;
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function checked(exchange: Exchange, body: Buffer): Buffer {
  const found = sha256(body);
  if (found === exchange.sha256) return body;
  throw new Error(
    `${exchange.bestand} is niet wat er is opgeslagen: sha256 ${found}, volgens het manifest ${exchange.sha256}. ` +
      'Herstel het bestand; is het een fixture die met opzet is veranderd, draai dan `npm run accept`.',
  );
}
