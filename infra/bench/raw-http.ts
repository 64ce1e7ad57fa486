import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** The leanest way to ask a server, so that it is the server that is measured. All give the text of the answer. */
export interface Raw {
  get(path: string): Promise<string>;
  /** Sends a body as NDJSON. */
  post(path: string, body?: string | Buffer): Promise<string>;
  remove(path: string): Promise<string>;
  close(): void;
}

/** Over so many connections, that stay open. Calls reject on another status than 200. */
export function openRaw(url: string, connections: number): Raw {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (method: string, path: string, body: string | Buffer = '') =>
    new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/x-ndjson', 'content-length': Buffer.byteLength(body) };
      const asked = request(new URL(path, url), { method, agent, ...(body.length > 0 && { headers }) }, (response) => {
        text(response).then((answer) => {
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 500)}`));
        }, reject);
      });
      asked.on('error', reject).end(body);
    });
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    remove: (path) => ask('DELETE', path),
    close: () => agent.destroy(),
  };
}
