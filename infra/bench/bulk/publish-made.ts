import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { childWork } from '../child.ts';
import { publishDocuments } from '../publish-documents.ts';
import { FILES } from './files.ts';
import type { SendRequest, Sent } from './sent.ts';

await childWork(publishMade);

/** A child: publishes documents that are in memory, made before. */
async function publishMade({ folder, url, prefix }: SendRequest): Promise<Sent> {
  const changes: IndexChange[] = [];
  for await (const line of createInterface(createReadStream(join(folder, FILES.documents)))) {
    changes.push(JSON.parse(line));
  }
  const index = openIndex(url, { prefix });
  const start = performance.now();
  await publishDocuments(index, { changes, count: changes.length }, async () => undefined);
  const ms = performance.now() - start;
  await index.close();
  return { ms };
}
