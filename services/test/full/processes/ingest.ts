import { flushCompileCache } from 'node:module';
import { createLogger } from '@sociale-kaart/http/logger';
import { readConfig } from '@sociale-kaart/ingest/config';
import { openIngest } from '@sociale-kaart/ingest/open-ingest';
import { startRound } from '@sociale-kaart/ingest/schedule/start-round';

/**
 * The ingest service with the sources in a folder of a test, to be killed. Like the service itself it makes up at its start
 * what was missed, and then runs a source when its parent names one; after each it tells how the publication ended.
 */
const [sources = ''] = process.argv.slice(2);
const now = () => new Date();
const logger = createLogger('silent');
const ingest = await openIngest(readConfig(process.env), { logger, now, folders: { sources, fixtures: '' } });
flushCompileCache(); // for the next one: who is killed keeps nothing

process.on('message', async (bron) => {
  const source = ingest.sources.find((one) => one.bron.id === bron);
  if (source) await ingest.runner.run(source, { aanleiding: 'hand' });
  process.send?.(await ingest.publisher.now([String(bron)]));
});

const report = { ended: () => undefined, failed: () => undefined };
process.send?.(await startRound(ingest, now(), report));
