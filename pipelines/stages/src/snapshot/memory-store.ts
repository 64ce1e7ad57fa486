import type { Exchange } from '../snapshot.ts';
import { type ExchangeStore, keptHeaders } from './exchange-store.ts';
import { sha256 } from './read-snapshot.ts';

/** A snapshot that is not kept: for runs that may write nothing. */
export function memoryStore(): ExchangeStore {
  const exchanges: Exchange[] = [];
  const bodies: Buffer[] = [];
  return {
    add: async ({ methode = 'GET', url, vraag }, { status, headers, body }) => {
      const content = { sha256: sha256(body), bytes: body.length };
      const bestand = `${bodies.length + 1}`;
      exchanges.push({ methode, url, vraag, status, headers: keptHeaders(headers), bestand, ...content });
      bodies.push(body);
    },
    finish: async (about) => ({
      manifest: { ...about, exchanges },
      body: async (index) => bodies[index] ?? Promise.reject(new RangeError(`Er is geen uitwisseling ${index}.`)),
    }),
    discard: async () => {},
  };
}
