import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { childWork } from '../child.ts';
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
  const writer = await index.writer();
  const candidate = await writer.candidate({
    catalogusId: 'bench',
    demo: true,
    gemaaktOp: '2026-11-21T00:00:00Z',
    tekstVersie: TEKST_VERSIE,
    volgnummer: changes.length,
    volledig: true,
    attachments: {},
  });
  await candidate.apply(changes);
  await (await candidate.finish()).close();
  await candidate.promote();
  const ms = performance.now() - start;
  await writer.close();
  await index.close();
  return { ms };
}
