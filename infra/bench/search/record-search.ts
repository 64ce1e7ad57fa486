import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A search as it went over the wire. */
export interface Recorded {
  path: string;
  body: string;
}

export interface Recorder {
  url: string;
  /** All that was asked since the last call. */
  taken(): Recorded[];
  close(): Promise<void>;
}

/** Stands between a client and a server, and keeps the searches that come by. */
export async function startRecorder(server: string): Promise<Recorder> {
  let kept: Recorded[] = [];
  const between = createServer(async (asked, answer) => {
    const { method, url: path = '', headers } = asked;
    const body = await text(asked);
    if (path.includes('search')) kept.push({ path, body });
    const passedOn = request(new URL(path, server), { method: method ?? 'GET', headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    });
    passedOn.on('error', () => answer.destroy()).end(body);
  });
  await once(between.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(between.address() as AddressInfo).port}`,
    taken: () => {
      const taken = kept;
      kept = [];
      return taken;
    },
    close: async () => {
      between.close();
      between.closeAllConnections();
      await once(between, 'close');
    },
  };
}
