import { FetchFailed } from '../connector.ts';
import type { Snapshot, Transport } from '../snapshot.ts';

/**
 * Answers from a snapshot instead of the network, by method, URL and body of the request. A question that was asked
 * more than once gets its answers in turn, and then the last one again.
 */
export function replayTransport(snapshot: Snapshot): Transport {
  const places = new Map<string, number[]>();
  for (const [index, exchange] of snapshot.manifest.exchanges.entries()) {
    const question = key(exchange);
    places.set(question, [...(places.get(question) ?? []), index]);
  }
  return async (request) => {
    const left = places.get(key(request));
    const index = left && left.length > 1 ? left.shift() : left?.[0];
    const exchange = index === undefined ? undefined : snapshot.manifest.exchanges[index];
    if (index === undefined || exchange === undefined) {
      throw new FetchFailed('bron-onbereikbaar', `Deze vraag staat niet in de bewaarde gegevens: ${request.url}`);
    }
    return { status: exchange.status, headers: exchange.headers, body: await snapshot.body(index) };
  };
}

function key({
  methode = 'GET',
  url,
  vraag = '',
}: {
  methode?: string;
  url: string;
  vraag?: string | undefined;
}): string {
  return JSON.stringify([methode, url, vraag]);
}
