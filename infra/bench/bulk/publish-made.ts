import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { childWork } from '../child.ts';
import { publishDocuments } from '../publish-documents.ts';
import { FILES } from './files.ts';
import type { SendRequest, Sent } from './sent.ts';

/** Longer texts are no tokens. */
const LONGEST_TOKEN = 64;
const known = new Map<string, string>();

await childWork(publishMade);

/** A token is one string however many documents have it, as it is when documents are made. */
function sameToken(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LONGEST_TOKEN) return value;
  const same = known.get(value) ?? value;
  known.set(same, same);
  return same;
}

/** A child: publishes documents that are in memory, made before. */
async function publishMade({ folder, url, prefix }: SendRequest): Promise<Sent> {
  const changes: IndexChange[] = [];
  for await (const line of createInterface(createReadStream(join(folder, FILES.documents)))) {
    changes.push(JSON.parse(line, sameToken));
  }
  const index = openIndex(url, { prefix });
  const start = performance.now();
  await publishDocuments(index, { changes, count: changes.length }, async () => undefined);
  const ms = performance.now() - start;
  await index.close();
  return { ms };
}
