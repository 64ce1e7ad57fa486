import { createLogger } from '@sociale-kaart/http/logger';
import { isLocked } from '../../catalogue/lock/catalogue-lock.ts';
import type { Config } from '../../config.ts';
import { findHolder } from '../../control/find-holder.ts';
import { holderInWords } from '../../describe/describe-holder.ts';
import type { Ingest } from '../../ingest.ts';
import { openIngest } from '../../open-ingest.ts';
import { CommandRefused, say } from '../command.ts';

/** Works with the catalogue as its only writer. Who has it now is waited for when asked, however long that takes. */
export async function withIngest(
  config: Config,
  { wait }: { wait: boolean },
  work: (ingest: Ingest) => Promise<number>,
): Promise<number> {
  if (!wait && isLocked(config.modeFolder)) {
    const holder = holderInWords(await findHolder(config.modeFolder));
    throw new CommandRefused(`In deze catalogus schrijft ${holder}. Stop dat eerst, of wacht erop met --wait.`);
  }
  const ingest = await openIngest(config, {
    logger: createLogger('silent'), // the outcome is shown, the ledger has the rest
    now: () => new Date(),
    waitMs: wait ? Number.POSITIVE_INFINITY : 0,
    onWait: () => say('Een ander proces schrijft in de catalogus. Wachten tot het klaar is …'),
  });
  try {
    return await work(ingest);
  } finally {
    await ingest.close();
  }
}
