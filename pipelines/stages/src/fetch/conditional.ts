import type { Exchange, HttpRequest, Snapshot, Transport } from '../snapshot.ts';

/**
 * Asks only for what changed (RFC 9110, 13.1): a GET that a previous snapshot holds with its ETag or Last-Modified says
 * so, and on 304 the answer is the one that was stored. The rest of the stages does not see the difference.
 */
export function conditional(transport: Transport, previous: Snapshot): Transport {
  return async (request) => {
    const index = previous.manifest.exchanges.findIndex((exchange) => isSame(exchange, request));
    const known = previous.manifest.exchanges[index];
    const body = known && (await previous.body(index).catch(() => undefined)); // lost or damaged: then ask for all of it
    if (known === undefined || body === undefined) return transport(request);
    const answer = await transport({ ...request, headers: { ...request.headers, ...validators(known) } });
    return answer.status === 304 ? { status: known.status, headers: known.headers, body } : answer;
  };
}

function isSame(exchange: Exchange, { methode = 'GET', url }: HttpRequest): boolean {
  return methode === 'GET' && exchange.methode === 'GET' && exchange.url === url;
}

function validators({ headers }: Exchange): Record<string, string> {
  return {
    ...(headers.etag && { 'if-none-match': headers.etag }),
    ...(headers['last-modified'] && { 'if-modified-since': headers['last-modified'] }),
  };
}
