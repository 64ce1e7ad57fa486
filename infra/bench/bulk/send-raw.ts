import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@sociale-kaart/search-index/elasticsearch/connection';
import { CALLS } from '@sociale-kaart/search-index/elasticsearch/publish/bulk-sender';
import { createIndex } from '@sociale-kaart/search-index/elasticsearch/publish/version-index';
import { childWork } from '../child.ts';
import { openRaw } from '../raw-http.ts';
import { FILES } from './files.ts';
import type { SendRequest, Sent } from './sent.ts';

await childWork(sendRaw);

/**
 * A child: sends the bodies that lie ready to `_bulk`, as many at a time as our engine, into an index like ours, and makes
 * them readable.
 */
async function sendRaw({ folder, url, prefix }: SendRequest): Promise<Sent> {
  const connection = new Connection({ urls: [url] });
  await createIndex(connection, { index: prefix, alias: `${prefix}-schrijven`, shards: 1 });
  await connection.close();
  const bodies = (await readdir(join(folder, FILES.bodies))).map((name) => join(folder, FILES.bodies, name));
  const raw = openRaw(url, CALLS);
  const sender = async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const answer = await raw.post(`/${prefix}/_bulk?filter_path=errors`, await readFile(body));
      if (answer !== '{"errors":false}') throw new Error('a document was refused');
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CALLS }, sender));
  await raw.post(`/${prefix}/_refresh`);
  const ms = performance.now() - start;
  raw.close();
  return { ms };
}
