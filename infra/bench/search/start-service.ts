import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface RunningService {
  url: string;
  stop(): Promise<void>;
}

const SERVER = join(import.meta.dirname, '../../../services/search/src/server.ts');

/** The search service in a process of its own, on the index at this address. */
export async function startSearchService(address: string, prefix: string): Promise<RunningService> {
  const settings = { SEARCH_INDEX: address, SEARCH_INDEX_PREFIX: prefix };
  const env = { ...process.env, ...settings, SEARCH_PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'error' };
  const child = fork(SERVER, { env });
  const [{ url }] = (await Promise.race([once(child, 'message'), failed(once(child, 'exit'))])) as [{ url: string }];
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function failed(exit: Promise<unknown[]>): Promise<never> {
  await exit;
  throw new Error('the search service did not start');
}
