import { createHash } from 'node:crypto';
import type { Connector } from '../connector.ts';
import type { Snapshot } from '../snapshot.ts';

/** sha256 over what the exchanges say, in order and without their envelope (`Connector.content`). */
export async function contentHash({ content = (body) => body }: Connector, snapshot: Snapshot): Promise<string> {
  const whole = createHash('sha256');
  for (const index of snapshot.manifest.exchanges.keys()) {
    whole.update(
      createHash('sha256')
        .update(content(await snapshot.body(index)))
        .digest(),
    );
  }
  return whole.digest('hex');
}
