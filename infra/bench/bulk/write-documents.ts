import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { readCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import { toStored } from '@sociale-kaart/search-index/elasticsearch/stored-item';
import { indexChanges } from '@sociale-kaart/stages/publish/index-changes';
import { childWork } from '../child.ts';
import { FILES } from './files.ts';

export interface WrittenDocuments {
  documents: number;
  /** Of the bodies. */
  bytes: number;
}

/** Bytes of one body: as our engine sends them. */
const BODY = 5_000_000;

await childWork(writeDocuments);

/** A child: writes the documents of the catalogue, for who does not make them. */
async function writeDocuments({ folder }: { folder: string }): Promise<WrittenDocuments> {
  const catalogue = readCatalogue(join(folder, FILES.catalogue));
  const bodies = await bodyWriter(join(folder, FILES.bodies));
  const documents = createWriteStream(join(folder, FILES.documents));
  const written = { documents: 0, bytes: 0 };
  for await (const change of indexChanges({ catalogue, geography: loadGeography() }, 0)) {
    written.documents += 1;
    if (!documents.write(`${JSON.stringify(change)}\n`)) await once(documents, 'drain');
    const { id, json } = toStored(change);
    const action = { index: { _id: id, version: written.documents, version_type: 'external_gte' } };
    written.bytes += await bodies.write(`${JSON.stringify(action)}\n${json}\n`);
  }
  documents.end();
  await finished(documents);
  await bodies.end();
  catalogue.close();
  return written;
}

async function bodyWriter(folder: string) {
  await mkdir(folder);
  let [count, bytes, lines] = [0, 0, [] as string[]];
  const end = async () => {
    await writeFile(join(folder, String(count)), lines.join(''));
    [count, bytes, lines] = [count + 1, 0, []];
  };
  /** Gives the bytes of the lines. */
  const write = async (text: string): Promise<number> => {
    lines.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes >= BODY) await end();
    return Buffer.byteLength(text);
  };
  return { write, end };
}
