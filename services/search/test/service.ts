import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createLogger } from '@sociale-kaart/http/logger';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { createApp, type Dependencies } from '../src/create-app.ts';
import { publishCatalogue, STAND } from './catalogue.ts';

export interface Service {
  url: string;
  index: SearchIndex;
  /** Everything that was logged, as text. */
  logged(): string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, type?: string): Promise<Response>;
  close(): Promise<void>;
}

type Settings = Partial<Pick<Dependencies, 'publicUrl' | 'limit' | 'trustProxy' | 'pageKey' | 'now'>> & {
  empty?: boolean;
};

/** The real app on a free port over a real index of the catalogue; `empty`: before the first publication. */
export async function startService({ empty = false, ...settings }: Settings = {}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const index = openIndex(`sqlite:${folder}`);
  if (!empty) await Promise.all([publishCatalogue(index), index.writeStand(STAND)]);
  const { logger, logged } = memoryLog();
  const server = createServer(createApp({ index, logger, limit: 0, trustProxy: 0, ...settings }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, init: RequestInit) => fetch(url + path, { redirect: 'manual', ...init });
  return {
    url,
    index,
    logged,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, type = 'application/json') =>
      ask(path, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await index.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A logger that writes to memory instead of to the console. */
function memoryLog() {
  const lines: string[] = [];
  const logger = createLogger('debug').clear();
  logger.pipe(
    new Writable({
      objectMode: true,
      write(line, _encoding, done) {
        lines.push(JSON.stringify(line));
        done();
      },
    }),
  );
  return { logger, logged: () => lines.join('\n') };
}
