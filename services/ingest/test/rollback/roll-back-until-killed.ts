import { createLogger } from '@sociale-kaart/http/logger';
import { readConfig } from '../../src/config.ts';
import { openIngest } from '../../src/open-ingest.ts';
import { rollBack } from '../../src/publish/rollback.ts';

/** Rolls the index of the environment back, and kills itself when it has taken the step that is its argument. */
const now = () => new Date();
const ingest = await openIngest(readConfig(process.env), { logger: createLogger('silent'), now });
await rollBack({
  ...ingest,
  now,
  onStep: (step) => {
    if (step === process.argv[2]) process.kill(process.pid, 'SIGKILL');
  },
});
